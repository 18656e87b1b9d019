/** Shows that any plan drawn and read back is the same plan. */
import fc from 'fast-check';
import { KPIS } from '../../../../src/model/kpi/kpis';
import { TABLE_IDS, TABLES } from '../../../../src/model/catalogue/tables';
import type { Mapping, TableMapping } from '../../../../src/data/mapping/mapping';
import type { Rate } from '../../../../src/data/currency/rate';
import { messages } from '../../../../src/words';
import { isComplete } from '../../../../src/plan/sheet/complete';
import {
  NEW_PLAN,
  PART_TARGETS,
  PLAN_GRAINS,
  type Plan,
  type Target,
  type TargetScope,
} from '../../../../src/plan/plan';
import { GROUPS, type PlanKpi } from '../../../../src/plan/plan-kpi';
import { MOST_TIERS, PAY_KINDS, type PayPart } from '../../../../src/plan/pay-part';
import { readPlan } from '../../../../src/plan/sheet/read';
import { textKey } from '../../../../src/core/text/text';
import { WEEKDAYS } from '../../../../src/core/calendar/weekday';
import { IN_HANOI } from '../../literal-sheet';
import { drawn } from './drawn-plan';
import { runs } from '../../../all-ways';

const [en, vi] = [messages('en'), messages('vi')];

/** What a cell can hold and be read again; never one of the words that mean everyone. */
const word = fc
  .string({ minLength: 1 })
  .map((text) => text.normalize('NFC').trim())
  .filter(Boolean);
const day = fc.integer({ min: 40_000, max: 60_000 });
const share = fc.constantFrom(0, 0.25, 0.5, 0.8, 1, 1.2);

const oneTable = (table: (typeof TABLE_IDS)[number]): fc.Arbitrary<TableMapping> => {
  const words = table === 'leads' || table === 'sales' ? fc.array(word, { maxLength: 9 }) : fc.constant([]);
  return fc.record({
    sheet: fc.oneof(
      word,
      fc.uniqueArray(word, { minLength: 2, maxLength: 4, selector: (name) => name.toLowerCase() }),
    ),
    columns: fc
      .tuple(...TABLES[table].columns.map(({ id }) => fc.option(word.map((header) => [id, header]))))
      .map(
        (columns) => Object.fromEntries(columns.filter((each) => each !== null)) as TableMapping['columns'],
      )
      .filter((columns) => Object.keys(columns).length > 0),
    won: words,
    lost: words,
  });
};

const mapping: fc.Arbitrary<Mapping> = fc.record(
  Object.fromEntries(TABLE_IDS.map((table) => [table, oneTable(table)])),
  { requiredKeys: [] },
);

const planKpi = (kpi: string): fc.Arbitrary<PlanKpi> =>
  fc
    .record({
      inUse: fc.boolean(),
      group: fc.constantFrom(...GROUPS),
      weight: fc.option(fc.constantFrom(0, 0.5, 7), { nil: undefined }),
      better: fc.constantFrom('higher', 'lower'),
      floor: share,
      from: fc.option(day, { nil: undefined }),
      above: fc.constantFrom(0.1, 0.4, 2),
    })
    .map(({ weight, from, above, ...rest }) => ({
      kpi,
      ...rest,
      ...(weight === undefined ? {} : { weight }),
      ...(from === undefined ? {} : { from }),
      cap: rest.floor + above,
    }));

const target: fc.Arbitrary<Target> = fc.record({
  kpi: fc.constantFrom(...KPIS.map(({ id }) => id)),
  scope: fc.oneof(
    fc.constantFrom<TargetScope>({ kind: 'each' }, { kind: 'team' }),
    word.map((name): TargetScope => ({ kind: 'named', name })),
  ),
  from: day,
  target: fc.constantFrom(0.5, 1, 40, 250_000_000, null),
  per: fc.constantFrom(...PLAN_GRAINS),
});

const bands = fc
  .uniqueArray(
    fc.record({ name: word, from: fc.integer({ min: 1, max: 150 }), bonus: fc.option(fc.nat()) }),
    {
      maxLength: 10,
      comparator: (a, b) => a.from === b.from || a.name.toLowerCase() === b.name.toLowerCase(),
    },
  )
  .map((some) => [
    ...some.filter(({ name }) => name !== '-').sort((a, b) => b.from - a.from),
    { name: '-', from: 0, bonus: null },
  ]);

/** One for each day, the days in any order. */
const ofDays = <Terms>(terms: fc.Arbitrary<Terms>, maxLength: number) =>
  fc.uniqueArray(fc.record({ from: day, terms }), { maxLength, selector: ({ from }) => from });

const groupWeights = fc.record({ A: fc.nat(9), B: fc.nat(9), C: fc.constantFrom(0, 0.5) });

const pastKpis = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...KPIS.map(({ id }) => id)), day), {
    maxLength: 25,
    selector: ([kpi, from]) => `${kpi} ${from}`,
  })
  .chain((rows) =>
    fc.tuple(
      ...rows.map(([kpi, from]) => planKpi(kpi).map(({ better: _better, ...rest }) => ({ ...rest, from }))),
    ),
  );

/** Names that tell parts apart; of each part one row for each day. */
const payNames = fc.uniqueArray(
  word.map((name) => `Part ${name}`),
  { maxLength: 4, selector: (name) => textKey(name) },
);

const tiers = fc.option(
  fc
    .uniqueArray(fc.integer({ min: 1, max: 900 }), { maxLength: MOST_TIERS - 1 })
    .map((above) =>
      [0, ...above.sort((a, b) => a - b)].map((begin, at) => ({ above: begin * 1_000_000, rate: at / 100 })),
    ),
  { nil: [] },
);

const pay: fc.Arbitrary<readonly PayPart[]> = payNames.chain((names) =>
  fc
    .tuple(
      ...names.map((name, place) =>
        fc.constantFrom(...PAY_KINDS.filter((kind) => kind !== 'cap' || place === 0)).chain((kind) =>
          fc
            .uniqueArray(
              fc.record({ from: day, sum: fc.option(fc.nat()), tiers, atMost: fc.option(fc.nat()) }),
              { maxLength: 3, selector: ({ from }) => from },
            )
            .map((versions) =>
              versions.map(({ from, sum, tiers, atMost }): PayPart => {
                const isShare = kind === 'shareByTiers' || kind === 'shareOfAll';
                return {
                  ...{ name, kind, from },
                  ...(isShare ? { kpi: place % 2 === 0 ? 'revenue' : 'newLeads' } : {}),
                  ...(isShare ? { sum: null, tiers } : { sum, tiers: [] }),
                  ...(kind === 'cap' || atMost === null ? {} : { atMost }),
                };
              }),
            ),
        ),
      ),
    )
    .map((parts) => parts.flat()),
);

const rate: fc.Arbitrary<Rate> = fc
  .record({
    currency: fc.constantFrom('USD', 'EUR', 'XYZ'),
    worth: fc.constantFrom(0.5, 25_400, 27_150.25),
    from: fc.option(day),
  })
  .map(({ from, ...rest }) => ({ ...rest, ...(from === null ? {} : { from }) }));

const plan: fc.Arbitrary<Plan> = fc
  .record({
    grain: fc.constantFrom(...PLAN_GRAINS),
    partTargets: fc.constantFrom(...PART_TARGETS),
    fiscalYearStart: fc.integer({ min: 1, max: 12 }),
    current: fc.option(day, { nil: undefined }),
    mode: fc.constantFrom(undefined, 'formulas' as const, 'values' as const),
    builtBy: fc.oneof(fc.constant(''), word),
    approvedBy: fc.oneof(fc.constant(''), word),
    kpis: fc
      .shuffledSubarray([...KPIS], { minLength: KPIS.length })
      .chain((order) => fc.tuple(...order.map(({ id }) => planKpi(id)))),
    groupWeights,
    groupWeightsFrom: fc.option(day),
    bandsFrom: fc.option(day),
    pastKpis,
    pastGroupWeights: ofDays(groupWeights, 6),
    pastBands: ofDays(bands, 3),
    targets: fc.array(target, { maxLength: 250, size: 'max' }),
    bands,
    thresholds: fc.tuple(share, share).map(([a, b]) => ({ green: Math.max(a, b), amber: Math.min(a, b) })),
    calendar: fc.record({
      weekdays: fc.subarray([...WEEKDAYS], { minLength: 1 }),
      holidays: fc.uniqueArray(day, { maxLength: 30 }),
    }),
    careDays: fc.integer({ min: 1, max: 90 }),
    extraRows: fc.constantFrom('leftOut' as const, 'counted' as const),
    sharedRows: fc.constantFrom('listed' as const, 'evenly' as const, 'byShare' as const),
    repeats: fc.constantFrom('everyRow' as const, 'once' as const),
    currency: fc.constantFrom('', 'VND', 'USD'),
    rates: fc.array(rate, { maxLength: 10 }),
    pay,
    dearerBy: share,
    mapping,
  })
  .map(({ current, mode, ...rest }) => ({
    ...rest,
    ...occasionsOf(rest.calendar.holidays),
    ...(current === undefined ? {} : { current }),
    ...(mode === undefined ? {} : { mode }),
    ownKpis: [],
  }));

/** Every other day has a name. */
function occasionsOf(holidays: readonly number[]): Pick<Plan, 'occasions'> {
  const named = holidays.filter((_, at) => at % 2 === 0).map((day) => [day, `Nghỉ ${day}`]);
  return named.length === 0 ? {} : { occasions: Object.fromEntries(named) as Plan['occasions'] & object };
}

/** Over another plan a target keeps its row: then they come in another order, which means nothing. */
const inAnyOrder = (read: Plan): Plan => ({
  ...read,
  targets: [...read.targets].sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b))),
});

/** Targets fit the direction that the plan gives their KPI: above 0 does for any. */
test('any plan drawn and read back is the same plan, on an empty sheet and over another plan', () => {
  fc.assert(
    fc.property(plan, plan, fc.constantFrom(en, vi), (given, former, m) => {
      const onNew = drawn(given, m);
      expect(readPlan(onNew, IN_HANOI)).toEqual(given);
      expect(isComplete(onNew, given, m)).toBe(true);
      const over = drawn(given, m, drawn(former, en));
      const again = readPlan(over, IN_HANOI);
      expect(inAnyOrder(again)).toEqual(inAnyOrder(given));
      expect(isComplete(over, again, m)).toBe(true);
    }),
    { seed: 9, numRuns: runs(8, 25) },
  );
}, 120_000);

test('a new plan has a row for each of its defaults', () => {
  expect(isComplete(drawn(NEW_PLAN, vi), NEW_PLAN, vi)).toBe(true);
});
