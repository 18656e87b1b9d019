/** Shows what becomes of the plan's rows when somebody types into the grid of targets: the grid shows just that afterwards. */
import fc from 'fast-check';
import { shift, type Period } from '../../../../src/core/calendar/period';
import { countingRows, rowsByAim, saidOf, type GridLine } from '../../../../src/plan/grid/line';
import { periodsIn, spanAt } from '../../../../src/plan/grid/span';
import { takenOver } from '../../../../src/plan/grid/taken-over';
import { NEW_PLAN, type PlanGrain, type Target } from '../../../../src/plan/plan';
import { isoText } from '../../../../src/core/calendar/calendar';
import { kpiOf, month } from '../../answers';
import { runs } from '../../../all-ways';

const LAN: GridLine = { kpi: 'revenue', scope: { kind: 'named', name: 'Lan' }, otherNames: ['Lan NT'] };
const REVENUE = kpiOf('revenue');
const MONTHS = periodsIn(spanAt(month('2026-01').start, NEW_PLAN), NEW_PLAN);

/** One line per row: for whom, from the day on, number or `none`, length of period where it is not the plan's. */
const rowsOf = (table: string): readonly Target[] =>
  table
    .trim()
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [name = '', from = '', target = '', per] = line.split('|').map((text) => text.trim());
      return {
        ...{ kpi: 'revenue', scope: { kind: 'named', name }, from: dayOf(from) },
        ...{ target: target === 'none' ? null : Number(target), per: (per ?? 'month') as PlanGrain },
      };
    });

const dayOf = (text: string): number => month(text.slice(0, 7)).start + Number(text.slice(8) || 1) - 1;

const shown = (targets: readonly Target[]): readonly string[] =>
  targets.map(({ scope, from, target, per }) =>
    [scope.kind === 'named' ? scope.name : scope.kind, isoText(from), target ?? 'none', per].join(' | '),
  );

/** @param typed by month, `none` where the cell was emptied */
const taken = (table: string, typed: Readonly<Record<string, number | 'none'>>): readonly string[] =>
  shown(
    takenOver(
      REVENUE,
      LAN,
      new Map(
        Object.entries(typed).map(([label, each]) => [month(label).start, each === 'none' ? null : each]),
      ),
      MONTHS,
      { ...NEW_PLAN, targets: rowsOf(table) },
    ),
  );

describe('a number that is typed', () => {
  test('is the target of its month, and the next one has none again', () => {
    expect(taken('', { '2026-03': 300 })).toEqual([
      'Lan | 2026-03-01 | 300 | month',
      'Lan | 2026-04-01 | none | month',
    ]);
  });

  test('stands between what goes on before and after it', () => {
    expect(taken('Lan | 2026-01 | 100', { '2026-05': 150 })).toEqual([
      'Lan | 2026-01-01 | 100 | month',
      'Lan | 2026-05-01 | 150 | month',
      'Lan | 2026-06-01 | 100 | month',
    ]);
  });

  test('is said once where the months that follow say it, too; the next year goes on as before', () => {
    expect(taken('Lan | 2026-01 | 100', { '2026-11': 150, '2026-12': 150 })).toEqual([
      'Lan | 2026-01-01 | 100 | month',
      'Lan | 2026-11-01 | 150 | month',
      'Lan | 2027-01-01 | 100 | month',
    ]);
  });

  test('takes the place of the row that says its month, the mean of several among them', () => {
    const rows = `Lan    | 2026-01 | 100
                  Lan    | 2026-02 | 200
                  Minh   | 2026-02 | 7
                  Lan    | 2026-02 | 220
                  Lan    | 2026-03 | 300`;
    expect(taken(rows, { '2026-02': 250 })).toEqual([
      'Lan | 2026-01-01 | 100 | month',
      'Lan | 2026-02-01 | 250 | month',
      'Minh | 2026-02-01 | 7 | month',
      'Lan | 2026-03-01 | 300 | month',
    ]);
  });

  test('takes the place of a row that begins within the month before, or speaks of the rep by another name', () => {
    const rows = `Lan NT | 2026-01-15 | 100
                  Lan    | 2026-03 | 300`;
    expect(taken(rows, { '2026-02': 250 })).toEqual([
      'Lan | 2026-03-01 | 300 | month',
      'Lan | 2026-02-01 | 250 | month',
    ]);
  });
});

test('a cell that is emptied ends the target for its month, a line that is emptied leaves nothing behind', () => {
  expect(taken('Lan | 2026-01 | 100', { '2026-05': 'none' })).toEqual([
    'Lan | 2026-01-01 | 100 | month',
    'Lan | 2026-05-01 | none | month',
    'Lan | 2026-06-01 | 100 | month',
  ]);
  const all = Object.fromEntries(MONTHS.map(({ label }) => [label, 'none'] as const));
  expect(taken('Lan | 2026-01 | 100\nLan | 2026-07 | 120\nLan | 2027-01 | 200', all)).toEqual([
    'Lan | 2027-01-01 | 200 | month',
  ]);
});

test('a line with a quarter’s target gets the months that are shown; the next year has the quarter’s again', () => {
  const targets = rowsOf('Lan | 2026-01 | 900 | quarter');
  const after = takenOver(REVENUE, LAN, new Map([[month('2026-02').start, 350]]), MONTHS, {
    ...NEW_PLAN,
    targets,
  });
  // The first quarter has 27, 24 and 26 working days, the last month of each is said once where the next is like it.
  expect(shown(after.map((each) => ({ ...each, target: Math.round(each.target ?? NaN) })))).toEqual([
    'Lan | 2026-01-01 | 316 | month',
    'Lan | 2026-02-01 | 350 | month',
    'Lan | 2026-03-01 | 304 | month',
    'Lan | 2026-04-01 | 300 | month',
    'Lan | 2026-07-01 | 308 | month',
    'Lan | 2026-08-01 | 296 | month',
    'Lan | 2026-10-01 | 308 | month',
    'Lan | 2026-11-01 | 285 | month',
    'Lan | 2026-12-01 | 308 | month',
    'Lan | 2027-01-01 | 900 | quarter',
  ]);
});

test('a quarter that is typed takes the place of all months in it; the next year goes on with the months', () => {
  const targets = rowsOf(`Lan | 2026-10 | 500
                          Lan | 2026-11 | 777
                          Lan | 2026-12 | 500`);
  const plan = { ...NEW_PLAN, grain: 'quarter' as const };
  const quarters = periodsIn(spanAt(month('2026-01').start, plan), plan);
  const after = takenOver(REVENUE, LAN, new Map([[month('2026-10').start, 1800]]), quarters, {
    ...plan,
    targets,
  });
  expect(shown(after)).toEqual([
    'Lan | 2026-10-01 | 1800 | quarter',
    'Lan | 2026-01-01 | none | quarter',
    'Lan | 2027-01-01 | 500 | month',
  ]);
  const counting = countingRows(LAN, rowsByAim(after));
  expect(quarters.map((quarter) => saidOf(REVENUE, counting, quarter, plan))).toEqual([
    null,
    null,
    null,
    1800,
  ]);
});

const row: fc.Arbitrary<Target> = fc.record({
  kpi: fc.constant('revenue'),
  scope: fc.constantFrom('Lan', 'lan', 'Lan NT').map((name) => ({ kind: 'named', name }) as const),
  from: fc.integer({ min: month('2025-10').start, max: month('2027-03').end }),
  target: fc.option(fc.integer({ min: 1, max: 4 })),
});

const typedCells = fc.dictionary(
  fc.constantFrom(...MONTHS.map(({ label }) => label)),
  fc.option(fc.integer({ min: 1, max: 4 })),
);

test('whatever is typed is what the grid shows then, and no other month has another target than before', () => {
  const around = Array.from({ length: 24 }, (_, at) => shift(MONTHS[0], at - 6));
  const said = (targets: readonly Target[], period: Period): number | null =>
    saidOf(REVENUE, countingRows(LAN, rowsByAim(targets)), period, NEW_PLAN);
  fc.assert(
    fc.property(fc.array(row, { maxLength: 8 }), typedCells, (targets, cells) => {
      const typed = new Map(Object.entries(cells).map(([label, each]) => [month(label).start, each]));
      const after = takenOver(REVENUE, LAN, typed, MONTHS, { ...NEW_PLAN, targets });
      for (const period of around) {
        const wanted = typed.has(period.start) ? (typed.get(period.start) ?? null) : said(targets, period);
        expect([period.label, said(after, period)]).toEqual([period.label, wanted]);
      }
      // Typed again it says nothing new.
      expect(takenOver(REVENUE, LAN, new Map(), MONTHS, { ...NEW_PLAN, targets: after })).toEqual(after);
    }),
    { seed: 2907, numRuns: runs(150, 500), endOnFailure: true },
  );
});
