/** Shows what is suggested from past periods. */
import { messages } from '../../../../src/words';
import type { KpiResult, ScopeResult } from '../../../../src/compute/scoring/result';
import { suggestions, type PastPeriod } from '../../../../src/insights/suggest/suggestions';
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

test('whom the data cannot measure by a KPI is asked for no target of it', () => {
  const month = (revenue: number, price: number): PastPeriod => ({
    results: [result('team', '', [revenue, price]), result('rep', 'Lan', [revenue, null])],
    hasBegun: () => true,
  });
  const found = suggestions(
    {
      periods: [month(100, 0.9), month(200, 1), month(300, 0.95)],
      kpis: KPIS.map(kpiOf),
      isMeasured: ({ id }, scope) => id !== 'priceIndex' || scope === 'team',
      plan: [],
      shown: () => String,
    },
    messages('en'),
  );
  expect(found.map(({ scope, kpi, state, past }) => [scope.type, kpi, state, past])).toEqual([
    ['team', 'revenue', 'missing', [100, 200, 300]],
    ['team', 'priceIndex', 'missing', [0.9, 1, 0.95]],
    ['rep', 'revenue', 'missing', [100, 200, 300]],
  ]);
});

test('where the past tells no level, the sentence says whether it is too short or too low', () => {
  const month = (revenue: number | null): PastPeriod => ({
    results: [result('rep', 'Lan', [revenue])],
    hasBegun: () => true,
  });
  const said = (revenues: readonly (number | null)[]) =>
    suggestions(
      {
        periods: revenues.map(month),
        kpis: [kpiOf('revenue')],
        isMeasured: () => true,
        plan: [],
        shown: () => String,
      },
      messages('en'),
    ).map(({ target, basis }) => [target, basis]);
  expect(said([null, 100, 200])).toEqual([
    [null, 'Fewer than three finished periods have a value: too little to suggest a target.'],
  ]);
  expect(said([0, 0, 0, 0, 0, 100])).toEqual([
    [null, 'Past periods often had 0 or less: no target can be derived from them.'],
  ]);
});

test('a period in which nothing could be counted yet has no value, rather than 0', () => {
  const periods = [0, 0, 0, 100, 200, 300].map((revenue, month): PastPeriod => ({
    results: [result('team', '', [revenue])],
    hasBegun: ({ id }, scope) => id === 'revenue' && scope === 0 && month >= 3,
  }));
  const [found] = suggestions(
    { periods, kpis: [kpiOf('revenue')], isMeasured: () => true, plan: [], shown: () => String },
    messages('en'),
  );
  expect([found?.past, found?.basis]).toEqual([
    [null, null, null, 100, 200, 300],
    'A high level: reached in about 1 of the last 3 periods (lowest 100, middle 200, highest 300).',
  ]);
});
