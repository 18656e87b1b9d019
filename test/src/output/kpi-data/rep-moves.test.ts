/** Shows the rows of a region whose reps move, and of reps before they join and after they leave. */
import { serialOf } from '../../../../src/core/calendar/calendar';
import type { KpiData } from '../../../../src/output/kpi-data/contents';
import { factColumns, keyColumn } from '../../../../src/output/kpi-data/columns';
import { resultsOf } from '../../../../src/output/kpi-data/results';
import { prepare } from '../../../../src/document/prepare';
import { readDocument } from '../../../../src/document/read-document';
import { NEW_PLAN } from '../../../../src/plan/plan';
import { defaultKpis } from '../../../../src/plan/plan-kpi';
import type { Mode } from '../../../../src/model/mode';
import { calculated } from '../../../agreement/spreadsheet';
import { kpiOf, month } from '../../answers';
import { HANOI, literalSheet } from '../../literal-sheet';
import { drawnData } from './drawn-data';

const REVENUE = kpiOf('revenue');

const SHEETS = [
  literalSheet(
    'team',
    `rep  | region | from       | until
     Lan  | North  | 2026-01-01 | 2026-10-15
     Lan  | South  | 2026-10-16 |
     Minh | North  | 2026-01-01 |
     An   | South  | 2026-11-01 |`,
  ),
  literalSheet(
    'sales',
    `soldOn     | rep  | amount
     2026-09-05 | Lan  | 100
     2026-09-06 | Minh | 10
     2026-10-05 | Lan  | 30
     2026-10-16 | Lan  | 40
     2026-10-07 | Minh | 5
     2026-11-02 | Lan  | 20
     2026-11-02 | An   | 8`,
  ),
];

function november(mode: Mode): KpiData {
  const document = {
    ...NEW_PLAN,
    kpis: defaultKpis([]).map((each) => ({ ...each, inUse: each.kpi === 'revenue' })),
    targets: [
      {
        kpi: 'revenue',
        scope: { kind: 'each' } as const,
        from: month('2026-01').start,
        target: 54,
      },
    ],
    mapping: {
      team: { sheet: 'team', columns: { rep: 'rep', region: 'region', from: 'from', until: 'until' } },
      sales: { sheet: 'sales', columns: { soldOn: 'soldOn', rep: 'rep', amount: 'amount' } },
    },
    cellsOf: (name: string) => SHEETS.find(({ sheet }) => sheet === name),
    zone: HANOI,
    locale: 'en_US',
    now: serialOf(2026, 11, 5) + 0.5,
  };
  return prepare(document, readDocument(document, [REVENUE]), mode).data;
}

const DATA = november('formulas');
const PLACES = Object.fromEntries(DATA.scopes.list.map(({ name }, place) => [name || 'team', place]));

const shownIn = async (mode: Mode) => {
  const data = mode === 'formulas' ? DATA : november(mode);
  const columns = factColumns(data.kpis, data.scored);
  const shown = await calculated({ sheets: SHEETS }, data);
  const place = (label: string): number =>
    data.timeline.periods.findIndex((period) => period.label === label);
  const rowOf =
    (column: number) =>
    (label: string): readonly unknown[] =>
      ['team', 'North', 'South', 'Lan', 'Minh', 'An'].map((name) =>
        shown(column, PLACES[name] ?? -1, place(label)),
      );
  return {
    region: rowOf(keyColumn('region')),
    revenue: rowOf(columns.ofKpi(REVENUE)),
    target: rowOf(columns.ofScored('target', REVENUE)),
    score: rowOf(columns.ofTotal('score')),
    weight: rowOf(columns.ofScored('weight', REVENUE)),
  };
};

describe.each(['formulas', 'values'] as const)('in %s', (mode) => {
  let shown: Awaited<ReturnType<typeof shownIn>>;
  beforeAll(async () => {
    shown = await shownIn(mode);
  });

  test('the region of a rep is that on the last day of the period', () => {
    expect(shown.region('2026-09').slice(3)).toEqual(['North', 'North', 'South']);
    expect(shown.region('2026-10').slice(3)).toEqual(['South', 'North', 'South']);
  });

  test.each([
    ['2026-09', [110, 110, 0, 100, 10, 0]],
    ['2026-10', [75, 35, 40, 70, 5, 0]],
    ['2026-11', [28, 0, 28, 20, 0, 8]],
  ])('sales of %s count for the region of their day', (label, expected) => {
    expect(shown.revenue(label)).toEqual(expected);
  });

  test.each([
    ['2026-09', [108, 108, '', 54, 54, '']],
    ['2026-10', [108, 80, 28, 54, 54, '']],
    ['2026-11', [162, 54, 108, 54, 54, 54]],
  ])('targets of %s go by working days, without who has not joined', (label, expected) => {
    const close = expected.map((each): unknown =>
      typeof each === 'number' ? expect.closeTo(each, 8) : each,
    );
    expect(shown.target(label)).toEqual(close);
  });

  test('who has not joined has no weight and no score', () => {
    expect([shown.weight('2026-10')[5], shown.score('2026-10')[5]]).toEqual(['', '']);
    expect([shown.weight('2026-11')[5], shown.score('2026-11')[5]]).toEqual([expect.any(Number), 14.8]);
  });
});

test('a formula counts for a region what was sold before the rep moved within the period', () => {
  const { at } = drawnData(DATA);
  const measure = 'sum sales.amount by soldOn';
  const formulaOf = (name: string): string => String(at(measure, name, '2026-10'));
  const inRegion = (row: number): string => `D$20:D$22;"="&$E${row}`;
  const ofReps = (row: number): string => `SUMIFS(Q$20:Q$22;${inRegion(row)})`;
  const unlessAnError = (row: number, sum: string): string =>
    `=IF(COUNTIFS(${inRegion(row)};Q$20:Q$22;"<1000000000000000000")<COUNTIFS(${inRegion(row)});"";` +
    `IFERROR(${sum};""))`;
  const before =
    `SUMIFS('sales'!$C:$C;'sales'!$A:$A;">="&46296;'sales'!$A:$A;"<"&46311;` + `'sales'!$B:$B;"="&$E21)`;
  expect(formulaOf('North')).toBe(unlessAnError(18, `${ofReps(18)}+${before}`));
  expect(formulaOf('South')).toBe(unlessAnError(19, `${ofReps(19)}-${before}`));
});

test('results say the region of the period, and no score of who has not joined', () => {
  const place = DATA.timeline.periods.findIndex(({ label }) => label === '2026-09');
  const results = resultsOf(DATA, place);
  expect(results[PLACES.Lan ?? -1]?.scope).toEqual({ type: 'rep', name: 'Lan', region: 'North' });
  expect(results[PLACES.An ?? -1]).toMatchObject({
    ...{ scoredWeight: 0, score: null, coverage: null, rating: null, bonus: null },
    kpis: [{ weight: 0, target: null, actual: 0, attainment: null }],
  });
});
