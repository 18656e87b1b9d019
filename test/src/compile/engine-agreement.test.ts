/** Random small tables: the engine against a slow calculation that follows the definitions word by word. */
import fc from 'fast-check';
import { KPIS, type KpiId } from '../../../src/catalogue/kpis';
import { serialOf } from '../../../src/periods/calendar';
import type { Cell, SheetCells } from '../../../src/rows/cells';
import { answers, month } from '../answers';
import { HANOI } from '../literal-sheet';
import { readSheets } from '../literal-tables';

interface Row {
  readonly rep: string;
  readonly region: string;
  readonly status: string;
  /** A serial, blank where undefined. */
  readonly date: number | undefined;
  readonly amount: number | undefined;
}

interface Documented {
  readonly team: readonly (readonly [rep: string, region: string])[];
  readonly rows: readonly Row[];
  /** Which optional columns the sheets have. */
  readonly has: { readonly region: boolean; readonly team: boolean; readonly saleStatus: boolean };
}

const REPS = ['Lan', 'LAN ', 'Hòa', 'Ho\u0300a', 'L*n', '=Lan', ''];
const REGIONS = ['Bắc', 'BẮC', 'Nam', ''];
const STATUSES = ['Won', 'won', ' Chốt', 'Lost', 'W?n', ''];
const WORDS = { won: ['won', 'chốt'], lost: ['lost'] };
const MONTHS = ['2026-09', '2026-10'] as const;

const boundary = fc.constantFrom(serialOf(2026, 9, 1), serialOf(2026, 10, 1), serialOf(2026, 11, 1));
const date = fc.oneof(
  boundary,
  boundary.map((serial) => serial - 1 / 1440),
  fc.integer({ min: serialOf(2026, 8, 25), max: serialOf(2026, 11, 5) }),
  fc.constant(undefined),
);
const row: fc.Arbitrary<Row> = fc.record({
  rep: fc.constantFrom(...REPS),
  region: fc.constantFrom(...REGIONS),
  status: fc.constantFrom(...STATUSES),
  date,
  amount: fc.oneof(fc.integer({ min: -500, max: 5_000 }), fc.constant(undefined)),
});
const documented: fc.Arbitrary<Documented> = fc.record({
  team: fc.array(fc.tuple(fc.constantFrom(...REPS), fc.constantFrom(...REGIONS)), { maxLength: 4 }),
  rows: fc.array(row, { maxLength: 25 }),
  has: fc.record({ region: fc.boolean(), team: fc.boolean(), saleStatus: fc.boolean() }),
});

const key = (name: string): string => name.normalize('NFC').trim().toLowerCase();

/** The value of a KPI for one scope, straight from its definition. */
function expected(id: KpiId, { team, rows, has }: Documented, scope: string, label: string): number | null {
  const [type = '', name = ''] = scope.split(/ (.*)/s);
  if (type === 'region' && !has.region && !has.team) return null;
  const regionOfRep = (rep: string): string =>
    rep === '' ? '' : (team.filter(([each]) => key(each) === rep).at(-1)?.[1] ?? '');
  const { start, end } = month(label);
  const inScope = rows.filter((each) => {
    if (type === 'rep') return key(each.rep) === key(name);
    if (type === 'region') return key(has.region ? each.region : regionOfRep(key(each.rep))) === key(name);
    return true;
  });
  const inPeriod = inScope.filter((each) => each.date !== undefined && each.date >= start && each.date < end);
  const won = inPeriod.filter(({ status }) => WORDS.won.includes(key(status)));
  if (id === 'newLeads') return inPeriod.length;
  if (id === 'conversionRate') return inPeriod.length === 0 ? null : won.length / inPeriod.length;
  return (has.saleStatus ? won : inPeriod).reduce((total, { amount }) => total + (amount ?? 0), 0);
}

function sheetsOf({ team, rows, has }: Documented): readonly SheetCells[] {
  const cell = (serial: number | undefined): Cell => (serial === undefined ? '' : HANOI.toMoment(serial));
  const region = (each: Row): readonly Cell[] => (has.region ? [each.region] : []);
  const regionHeader = has.region ? ['region'] : [];
  return [
    ...(has.team ? [{ sheet: 'team', values: [['rep', 'region'], ...team] }] : []),
    {
      sheet: 'leads',
      values: [
        ['createdOn', 'rep', 'status', ...regionHeader],
        ...rows.map((each) => [cell(each.date), each.rep, each.status, ...region(each)]),
      ],
    },
    {
      sheet: 'sales',
      values: [
        ['soldOn', 'rep', 'amount', has.saleStatus ? 'status' : 'note', ...regionHeader],
        ...rows.map((each) => [cell(each.date), each.rep, each.amount ?? '', each.status, ...region(each)]),
      ],
    },
  ];
}

test.each(KPIS)('$id agrees with its definition in every scope and period', (kpi) => {
  let compared = 0;
  fc.assert(
    fc.property(documented, (document) => {
      const read = readSheets(sheetsOf(document), WORDS);
      for (const label of MONTHS) {
        for (const [scope, value] of Object.entries(answers(kpi, read, label))) {
          expect({ scope, label, value }).toEqual({
            scope,
            label,
            value: expected(kpi.id, document, scope, label),
          });
          compared++;
        }
      }
    }),
    { seed: 6, numRuns: 300 },
  );
  expect(compared).toBeGreaterThan(1_000);
});

test.each(KPIS)('$id does not depend on the order of the rows', (kpi) => {
  const shuffled = documented.chain((document) =>
    fc.tuple(
      fc.constant(document),
      fc.shuffledSubarray([...document.rows], { minLength: document.rows.length }),
    ),
  );
  fc.assert(
    fc.property(shuffled, ([document, rows]) => {
      const inOrder = answers(kpi, readSheets(sheetsOf(document), WORDS), '2026-10');
      expect(answers(kpi, readSheets(sheetsOf({ ...document, rows }), WORDS), '2026-10')).toEqual(inOrder);
    }),
    { seed: 7, numRuns: 200 },
  );
});
