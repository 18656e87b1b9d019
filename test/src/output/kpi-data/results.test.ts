/**
 * Compares scores worked out by hand with `resultsOf` and the cells of KPI Data: growth, balances, zeros, negative
 * values.
 */
import type { KpiId } from '../../../../src/model/kpi/kpis';
import { factColumns } from '../../../../src/output/kpi-data/columns';
import type { KpiData } from '../../../../src/output/kpi-data/contents';
import { prepare } from '../../../../src/document/prepare';
import { resultsOf } from '../../../../src/output/kpi-data/results';
import { serialOf } from '../../../../src/core/calendar/calendar';
import type { Target } from '../../../../src/plan/plan';
import type { PlanKpi } from '../../../../src/plan/plan-kpi';
import { calculated } from '../../../agreement/spreadsheet';
import { kpiOf } from '../../answers';
import { literalSheet } from '../../literal-sheet';
import { readTables } from '../../literal-tables';

const TABLES = {
  team: 'rep\n Lan\n Minh\n Hòa',
  sales: `soldOn     | rep  | amount
          2026-09-10 | Lan  | 100
          2026-09-11 | Minh | 50
          2026-10-10 | Lan  | 150
          2026-10-11 | Minh | -20`,
  surveys: `answeredOn | score | rep
            2026-10-01 | 9     | Lan
            2026-10-02 | 10    | Lan
            2026-10-03 | 6     | Lan
            2026-10-31 | 5     | Minh`,
  spend: `spentOn    | amount | rep
          2026-10-01 | 30     | Lan`,
};

const planned = (kpi: KpiId, weight: number): PlanKpi => ({
  kpi,
  inUse: true,
  group: 'A',
  weight,
  better: kpiOf(kpi).better,
  cap: 1.2,
  floor: 0,
});

const KPIS = [
  planned('revenue', 3),
  planned('revenueGrowth', 2),
  planned('nps', 1),
  planned('acquisitionSpend', 2),
];

const target = (kpi: KpiId, amount: number, name?: string): Target => ({
  kpi,
  scope: name === undefined ? { kind: 'each' } : { kind: 'named', name },
  from: serialOf(2026, 10, 1),
  target: amount,
});

const BANDS = [
  { name: 'A', from: 110, bonus: 500 },
  { name: 'B', from: 65, bonus: null },
  { name: 'C', from: 0, bonus: 0 },
];

/** October 2026 is current, after the base, August, and September. */
const october = (now: number): KpiData =>
  prepare(
    {
      now,
      current: serialOf(2026, 10, 1),
      kpis: KPIS,
      targets: [
        target('revenue', 100),
        target('revenueGrowth', 0.2),
        target('nps', 0.5),
        target('acquisitionSpend', 0),
        target('acquisitionSpend', 60, 'Lan'),
      ],
      bands: BANDS,
    },
    readTables(
      TABLES,
      undefined,
      KPIS.map(({ kpi }) => kpiOf(kpi as KpiId)),
    ),
    'formulas',
  ).data;

/** Per KPI: target, actual, attainment, and what counts; then score, coverage, rating and bonus. */
const OVER = [
  [
    'team',
    // Three reps at 100; Lan's 60 and twice 0.
    [300, 130, 0.433333333, 0.433333333],
    [0.2, -2 / 15, 0.666666667, 0.666666667],
    [0.5, 0, 0.5, 0.5],
    [60, 30, 2, 1.2],
    // Not what a B earns: what Lan and Minh earn.
    [69.2, 1, 'B', 500],
  ],
  ['Hòa', [100, '', '', ''], [0.2, '', '', ''], [0.5, '', '', ''], [0, '', '', ''], ['', 0, '', '']],
  [
    'Lan',
    [100, 150, 1.5, 1.2],
    [0.2, 0.5, 1.3, 1.2],
    [0.5, 1 / 3, 0.833333333, 0.833333333],
    [60, 30, 2, 1.2],
    [115.4, 1, 'A', 500],
  ],
  [
    'Minh',
    [100, -20, 0, 0],
    [0.2, -1.4, 0, 0],
    [0.5, -1, 0, 0],
    // Nothing spent, as agreed.
    [0, 0, 1, 1],
    [25, 1, 'C', 0],
  ],
];

const near = (value: unknown): unknown => (typeof value === 'number' ? expect.closeTo(value, 6) : value);
const expected = OVER.map((row) => row.map((cells) => (Array.isArray(cells) ? cells.map(near) : cells)));

const CURRENT = 2;

test('by the engine', () => {
  const results = resultsOf(october(serialOf(2026, 11, 5)), CURRENT);
  expect(
    results.map(({ scope, kpis, score, coverage, rating, bonus }) => [
      scope.name || 'team',
      ...kpis.map((kpi) => [kpi.target, kpi.actual, kpi.attainment, kpi.counted].map((each) => each ?? '')),
      [score, coverage, rating, bonus].map((each) => each ?? ''),
    ]),
  ).toEqual(expected);
});

test('by the spreadsheet', async () => {
  const data = october(serialOf(2026, 11, 5));
  const columns = factColumns(data.kpis, data.scored);
  const sheets = Object.entries(TABLES).map(([id, table]) => literalSheet(id, table));
  const shown = await calculated({ sheets }, data);
  expect(
    data.scopes.list.map(({ name }, scope) => [
      name || 'team',
      ...data.scored.map((kpi) =>
        [
          columns.ofScored('target', kpi),
          columns.ofKpi(kpi),
          columns.ofScored('attainment', kpi),
          columns.ofScored('counted', kpi),
        ].map((column) => shown(column, scope, CURRENT)),
      ),
      (['score', 'coverage', 'rating', 'bonus'] as const).map((total) =>
        shown(columns.ofTotal(total), scope, CURRENT),
      ),
    ]),
  ).toEqual(expected);
});

test('before the period is over growth is shown, but does not count', () => {
  const lan = resultsOf(october(serialOf(2026, 10, 31) + 0.9), CURRENT)[2];
  expect(lan?.kpis[1]).toEqual({
    ...{ kpi: 'revenueGrowth', weight: 2, target: 0.2, actual: 0.5 },
    ...{ attainment: 1.3, counted: null, points: null },
  });
  // (3 × 1.2 + 0.833333333 + 2 × 1.2) / 6 is 113.888…
  expect([lan?.score, lan?.coverage, lan?.scoredWeight]).toEqual([113.9, 0.75, 6]);
});
