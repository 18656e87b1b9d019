import { messages } from '../../../src/messages';
import type { KpiResult, ScopeResult } from '../../../src/scoring/result';
import { suggestions } from '../../../src/suggest/suggestions';
import { kpiOf } from '../answers';

const KPIS = ['revenue', 'priceIndex'] as const;

const result = (type: 'team' | 'rep', name: string, actuals: readonly (number | null)[]): ScopeResult => ({
  scope: { type, name, region: '' },
  kpis: KPIS.map((kpi, at): KpiResult => ({
    ...{ kpi, weight: 1, target: null, actual: actuals[at] ?? null },
    ...{ attainment: null, counted: null, points: null },
  })),
  ...{ scoredWeight: 0, score: null, coverage: 0, rating: null, bonus: null },
});

test('whom the data cannot measure by a KPI is asked for no target of it', () => {
  const month = (revenue: number, price: number): readonly ScopeResult[] => [
    result('team', '', [revenue, price]),
    result('rep', 'Lan', [revenue, null]),
  ];
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
  const month = (revenue: number | null): readonly ScopeResult[] => [result('rep', 'Lan', [revenue])];
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
    [null, 'Past periods often had 0 or less: no target can be told from them.'],
  ]);
});
