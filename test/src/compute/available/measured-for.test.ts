/** Shows that a KPI has no weight where the tables cannot measure it, by `resultsOf` and in the cells of KPI Data. */
import type { KpiId } from '../../../../src/model/kpi/kpis';
import { factColumns } from '../../../../src/output/kpi-data/columns';
import type { KpiData } from '../../../../src/output/kpi-data/contents';
import { isMeasuredFor } from '../../../../src/compute/available/measured-for';
import type { Mode } from '../../../../src/model/mode';
import { prepare } from '../../../../src/document/prepare';
import { resultsOf } from '../../../../src/output/kpi-data/results';
import { serialOf } from '../../../../src/core/calendar/calendar';
import { DEFAULT_LIMITS } from '../../../../src/compute/scoring/limits';
import { calculated } from '../../../agreement/spreadsheet';
import { kpiOf } from '../../answers';
import { literalSheet } from '../../literal-sheet';
import { readTables, type LiteralTables } from '../../literal-tables';
import { drawnData } from '../../output/kpi-data/drawn-data';

describe('a KPI has a value for', () => {
  const WITHOUT_TEAM: LiteralTables = {
    sales: 'soldOn | rep | amount',
    customers: 'customer | since | rep',
    spend: 'spentOn | amount | region',
    prices: 'observedOn | product | ourPrice | competitor | competitorPrice',
  };
  const of = (id: KpiId, tables: LiteralTables): readonly string[] =>
    (['team', 'region', 'rep'] as const).filter((scope) =>
      isMeasuredFor(kpiOf(id), scope, readTables(tables).sources),
    );

  test.each<[KpiId, readonly string[]]>([
    ['revenue', ['team', 'rep']],
    ['revenueGrowth', ['team', 'rep']],
    ['revenueShare', ['team', 'rep']],
    ['acquisitionSpend', ['team', 'region']],
    // Spend names no rep, customers no region.
    ['cac', ['team']],
    ['priceIndex', ['team']],
    // No table at all.
    ['newLeads', ['team']],
  ])('%s: %j', (id, scopes) => {
    expect(of(id, WITHOUT_TEAM)).toEqual(scopes);
  });

  test('regions also where only the team sheet knows that of a rep', () => {
    const tables = { ...WITHOUT_TEAM, team: 'rep | region' };
    expect([of('revenue', tables), of('cac', tables), of('priceIndex', tables)]).toEqual([
      ['team', 'region', 'rep'],
      ['team', 'region'],
      ['team'],
    ]);
  });

  test('the tables of a mapping as well as those that were read', () => {
    const mapping = { prices: { sheet: 'Prices', columns: { observedOn: 'Day', region: 'Area' } } };
    expect(
      (['team', 'region', 'rep'] as const).map((scope) => isMeasuredFor(kpiOf('priceIndex'), scope, mapping)),
    ).toEqual([true, true, false]);
  });
});

const TABLES = {
  team: `rep  | region
         Lan  | Bắc
         Minh | Nam`,
  sales: `soldOn     | rep  | amount
          2026-10-10 | Lan  | 150`,
  surveys: `answeredOn | score | rep
            2026-10-01 | 8     | Lan`,
  spend: `spentOn    | amount | region
          2026-10-01 | 30     | Bắc
          2026-10-02 | 20     | Nam`,
  prices: `observedOn | product | ourPrice | competitor | competitorPrice
           2026-10-01 | Trà     | 90       | ACB        | 100`,
};

const PLANNED = [
  ['revenue', 5, 100],
  ['csat', 2, 8],
  ['acquisitionSpend', 2, 50],
  ['priceIndex', 1, 0.9],
] as const satisfies readonly (readonly [KpiId, weight: number, target: number])[];

const from = serialOf(2026, 10, 1);

/** October 2026 is current and over. */
const october = (mode: Mode): KpiData =>
  prepare(
    {
      now: serialOf(2026, 11, 5),
      current: from,
      kpis: PLANNED.map(([kpi, weight]) => {
        const { better } = kpiOf(kpi);
        return { kpi, weight, better, inUse: true, group: 'A', ...DEFAULT_LIMITS };
      }),
      targets: PLANNED.map(([kpi, , target]) => ({ kpi, scope: { kind: 'each' }, from, target })),
    },
    readTables(
      TABLES,
      undefined,
      PLANNED.map(([kpi]) => kpiOf(kpi)),
    ),
    mode,
  ).data;

const CURRENT = 1;

/** The weights, the score and the coverage of each. */
const EXPECTED = [
  // 150 of the two reps' 200 sold, and half of what they may spend, which counts 120 %.
  ['team', [5, 2, 2, 1], 91.5, 1],
  ['Bắc', [5, 2, 2, 0], 115.6, 1],
  // No survey of the region's reps: it could have been.
  ['Nam', [5, 2, 2, 0], 34.3, 0.77],
  ['Lan', [5, 2, 0, 0], 114.3, 1],
  ['Minh', [5, 2, 0, 0], '', 0],
];

test('takes no weight of those whom the tables cannot name; what has no value this time lowers the coverage', () => {
  expect(
    resultsOf(october('values'), CURRENT).map(({ scope, kpis, score, coverage }) => [
      scope.name || 'team',
      kpis.map(({ weight }) => weight),
      score ?? '',
      coverage,
    ]),
  ).toEqual(EXPECTED);
});

test.each(['formulas', 'values'] as const)('the same in a spreadsheet of %s', async (mode) => {
  const data = october(mode);
  const columns = factColumns(data.kpis, data.scored);
  const shown = await calculated(
    { sheets: Object.entries(TABLES).map(([id, table]) => literalSheet(id, table)) },
    data,
  );
  expect(
    data.scopes.list.map(({ name }, scope) => [
      name || 'team',
      data.scored.map((kpi) => shown(columns.ofScored('weight', kpi), scope, CURRENT)),
      shown(columns.ofTotal('score'), scope, CURRENT),
      shown(columns.ofTotal('coverage'), scope, CURRENT),
    ]),
  ).toEqual(EXPECTED);
});

test('KPI Data says above the points of a KPI of whom it is not measured: reps, then regions', () => {
  const { rows } = drawnData(october('formulas'));
  const [ids = []] = rows;
  const first = ids.indexOf('points revenue');
  expect(rows.slice(1, 3).map((cells) => cells.slice(first, first + 4))).toEqual([
    [null, null, 'Not measured', 'Not measured'],
    [null, null, null, 'Not measured'],
  ]);
});
