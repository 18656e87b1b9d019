/** Shows what is suggested from past periods. */
import { messages } from '../../../../src/words';
import type { KpiResult, ScopeResult } from '../../../../src/compute/scoring/result';
import { suggestions, type Past, type PastPeriod } from '../../../../src/insights/suggest/suggestions';
import { kpiOf } from '../../answers';

const KPIS = ['revenue', 'priceIndex'] as const;

const result = (type: 'team' | 'rep', name: string, actuals: readonly (number | null)[]): ScopeResult => ({
  scope: { type, name, region: '' },
  kpis: KPIS.map((kpi, at): KpiResult => ({
    ...{ kpi, weight: 1, target: null, actual: actuals[at] ?? null },
    ...{ attainment: null, counted: null, points: null },
  })),
  ...{ scoredWeight: 0, score: null, coverage: 0, rating: null, bonus: null, parts: [], pay: null },
});

const MONTHS: Omit<Past, 'periods' | 'kpis'> = {
  coming: { perYear: 12, back: 11 },
  grain: 'month',
  isMeasured: () => true,
  scale: undefined,
  plan: [],
  shown: () => String,
  percent: String,
  period: String,
};

test('whom the data cannot measure by a KPI is asked for no target of it', () => {
  const month = (revenue: number, price: number): PastPeriod => ({
    results: [result('team', '', [revenue, price]), result('rep', 'Lan', [revenue, null])],
    hasBegun: () => true,
  });
  const found = suggestions(
    {
      ...MONTHS,
      periods: [month(100, 0.9), month(200, 1), month(300, 0.95)],
      kpis: KPIS.map(kpiOf),
      isMeasured: ({ id }, scope) => id !== 'priceIndex' || scope === 'team',
    },
    messages('en'),
  );
  expect(found.map(({ scope, kpi, state, past }) => [scope.type, kpi, state, past])).toEqual([
    ['team', 'revenue', 'missing', [100, 200, 300]],
    ['team', 'priceIndex', 'missing', [0.9, 1, 0.95]],
    ['rep', 'revenue', 'missing', [100, 200, 300]],
  ]);
});

test('a period in which nothing could be counted yet has no value, rather than 0', () => {
  const periods = [0, 0, 0, 100, 200, 300].map((revenue, month): PastPeriod => ({
    results: [result('team', '', [revenue])],
    hasBegun: ({ id }, scope) => id === 'revenue' && scope === 0 && month >= 3,
  }));
  const [found] = suggestions({ ...MONTHS, periods, kpis: [kpiOf('revenue')] }, messages('en'));
  expect(found?.past).toEqual([null, null, null, 100, 200, 300]);
});

test('two years are told where a year has a number of periods, else the last twelve periods', () => {
  const periods = Array.from({ length: 30 }, (_, at): PastPeriod => ({
    results: [result('team', '', [at])],
    hasBegun: () => true,
  }));
  const told = (perYear: number | null): readonly (number | null)[] | undefined =>
    suggestions(
      { ...MONTHS, coming: { perYear, back: 0 }, periods, kpis: [kpiOf('revenue')] },
      messages('en'),
    )[0]?.past;
  expect([told(12)?.[0], told(4)?.[0], told(null)?.[0]]).toEqual([6, 18, 18]);
});

test('in place of a target always missed, a proposal is made with what it goes by; of any other none', () => {
  const month = (target: number, actual: number): PastPeriod => {
    const made = result('rep', 'Lan', [actual]);
    return {
      results: [{ ...made, kpis: made.kpis.map((each) => ({ ...each, target })) }],
      hasBegun: () => true,
    };
  };
  const found = (...periods: readonly PastPeriod[]) =>
    suggestions({ ...MONTHS, periods, kpis: [kpiOf('revenue')] }, messages('en')).map(
      ({ state, proposal }) => [state, proposal],
    );
  expect(found(month(50, 20), month(50, 30), month(50, 40))).toEqual([
    [
      'alwaysMissed',
      {
        target: 36,
        basis: 'Ambitious: about 1 of the last 3 months reached it (lowest 20, median 30, highest 40).',
      },
    ],
  ]);
  expect(found(month(50, 20), month(50, 60), month(50, 40))).toEqual([['fine', null]]);
});
