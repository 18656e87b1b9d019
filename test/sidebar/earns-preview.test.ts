/** Calculates what each rep would earn, and checks bands while they are typed. */
import { serialOf } from '../../src/core/calendar/calendar';
import type { PayPart } from '../../src/plan/pay-part';
import { bandsOfDraft, withRow } from '../../sidebar/stages/earns/draft-bands';
import { preview, type TargetFor } from '../../sidebar/stages/earns/preview';
import type { Results } from '../../src/app/bridge';
import type { Plan } from '../../src/plan/plan';
import type { Band } from '../../src/compute/scoring/rating';
import type { KpiResult } from '../../src/compute/scoring/result';
import { AGREED } from './agreed';

const BANDS: readonly Band[] = [
  { name: 'A', from: 100, bonus: 500 },
  { name: 'B', from: 50, bonus: 200 },
  { name: 'C', from: 0, bonus: null },
];
const PLAN: Plan = { ...AGREED.plan, bands: BANDS };

const kpi = (id: string, target: number | null, actual: number | null): KpiResult => ({
  kpi: id,
  weight: 0,
  target,
  actual,
  attainment: null,
  counted: null,
  points: null,
});
const rep = (name: string, kpis: readonly KpiResult[]): Results['results'][number] => ({
  scope: { type: 'rep', name, region: '' },
  kpis,
  scoredWeight: 0,
  score: null,
  coverage: null,
  rating: null,
  bonus: null,
  parts: [],
  pay: null,
});
const RESULTS: Results = {
  period: '2026-09',
  amounts: [{ revenue: 5000 }, { revenue: 1100 }, { revenue: 400 }, { revenue: 100 }],
  decimals: {},
  results: [
    { ...rep('', [kpi('revenue', 1000, 5000)]), scope: { type: 'team', name: '', region: '' } },
    rep('Lan', [kpi('revenue', 1000, 1100), kpi('conversionRate', 0.25, 0.2)]),
    rep('Minh', [kpi('revenue', 1000, 400), kpi('conversionRate', 0.25, null)]),
    rep('An', [kpi('revenue', null, 100), kpi('conversionRate', null, null)]),
  ],
};

/** No target is agreed now: those of the results count. */
const asReported = (): null => null;

const OCTOBER = { start: serialOf(2026, 10, 1) };

describe('a preview', () => {
  test('scores the reps by the plan, the best first, and adds up what they earn', () => {
    expect(preview(RESULTS, PLAN, asReported, OCTOBER)).toEqual({
      // 3 × 110 % and 2 × 80 % of 5
      reps: [
        { name: 'Lan', score: 98, isProvisional: false, band: BANDS[1], pay: 200 },
        { name: 'Minh', score: 40, isProvisional: true, band: BANDS[2], pay: null },
      ],
      unrated: 1,
      total: 200,
      counts: [0, 1, 1],
    });
  });

  test('follows weights, caps, direction and bands of the plan, whatever the server had counted', () => {
    const [revenue, ...others] = PLAN.kpis;
    if (!revenue) throw new Error('no KPI');
    const scores = (plan: Plan) => preview(RESULTS, plan, asReported, OCTOBER).reps.map(({ score }) => score);
    expect(scores({ ...PLAN, groupWeights: { A: 1, B: 0, C: 0 } })).toEqual([110, 40]);
    expect(scores({ ...PLAN, kpis: [{ ...revenue, cap: 1 }, ...others] })).toEqual([92, 40]);
    expect(scores({ ...PLAN, kpis: [{ ...revenue, floor: 0.5 }, ...others] })).toEqual([98, 0]);
    expect(scores({ ...PLAN, kpis: [{ ...revenue, inUse: false }, ...others] })).toEqual([80]);
    const lower = preview(
      RESULTS,
      { ...PLAN, bands: [{ name: 'All', from: 0, bonus: 50 }] },
      asReported,
      OCTOBER,
    );
    expect([lower.total, lower.counts]).toEqual([100, [2]]);
  });

  test('goes by the targets that are given, and by those of the results only where there is none', () => {
    const targetFor: TargetFor = ({ id }, { name }) => (id === 'revenue' && name !== 'Minh' ? 2000 : null);
    const { reps, unrated } = preview(RESULTS, PLAN, targetFor, OCTOBER);
    // Lan: 3 × 55 % and 2 × 80 % of 5; Minh: 40 % of 1000; An: 5 % of 2000.
    expect(reps.map(({ name, score }) => [name, score])).toEqual([
      ['Lan', 65],
      ['Minh', 40],
      ['An', 5],
    ]);
    expect(unrated).toBe(0);
  });

  test('is not provisional because of a KPI that the data cannot tell of a rep', () => {
    const lan = rep('Lan', [kpi('revenue', 1000, 900), kpi('priceIndex', 1, null)]);
    const isProvisional = (columns: Readonly<Record<string, string>>): boolean | undefined => {
      const plan: Plan = {
        ...PLAN,
        kpis: [
          ...PLAN.kpis,
          { kpi: 'priceIndex', inUse: true, group: 'A', better: 'lower', cap: 1.2, floor: 0 },
        ],
        mapping: { ...PLAN.mapping, prices: { sheet: 'Prices', columns } },
      };
      return preview({ ...RESULTS, results: [lan] }, plan, asReported, OCTOBER).reps[0]?.isProvisional;
    };
    expect(isProvisional({ region: 'Area' })).toBe(false);
    expect(isProvisional({ rep: 'Seen by' })).toBe(true);
  });

  test('pays a share of what was reached and no more than the limit, also to those without a score', () => {
    const from = OCTOBER.start;
    const pay: readonly PayPart[] = [
      {
        ...{ name: 'Commission', kind: 'shareByTiers', kpi: 'revenue', sum: null, from },
        tiers: [
          { above: 0, rate: 0.1 },
          { above: 500, rate: 0.2 },
        ],
      },
      { name: 'Limit', kind: 'cap', sum: 300, tiers: [], from },
    ];
    const { reps, total } = preview(RESULTS, { ...PLAN, pay }, asReported, OCTOBER);
    // 200 and 10 % of 500 and 20 % of 600, of which 70 are held back.
    expect([reps.map(({ name, pay: sum }) => [name, sum]), total]).toEqual([
      [
        ['Lan', 300],
        ['Minh', 40],
        ['An', 10],
      ],
      350,
    ]);
  });

  test('has no sum where no bonus is agreed', () => {
    const { total } = preview(
      RESULTS,
      { ...PLAN, bands: BANDS.map((band) => ({ ...band, bonus: null })) },
      asReported,
      OCTOBER,
    );
    expect(total).toBeNull();
  });
});

describe('bands while they are typed', () => {
  test('are the plan’s as soon as nothing is wrong with them', () => {
    expect(bandsOfDraft([{ name: ' Top ', from: 90, bonus: 1 }, ...BANDS.slice(1)])).toEqual({
      bands: [{ name: 'Top', from: 90, bonus: 1 }, ...BANDS.slice(1)],
    });
  });

  test.each([
    { draft: [], flaw: { kind: 'none', at: 0 } },
    { draft: [{ name: 'A', from: null, bonus: null }], flaw: { kind: 'fromMissing', at: 0 } },
    { draft: [BANDS[0], { name: '', from: 0, bonus: null }], flaw: { kind: 'unnamed', at: 1 } },
    { draft: [BANDS[0], { name: 'a', from: 0, bonus: null }], flaw: { kind: 'sameName', at: 1 } },
    { draft: [BANDS[1], BANDS[0]], flaw: { kind: 'notDescending', at: 1 } },
    { draft: [BANDS[0], BANDS[1]], flaw: { kind: 'lastAboveZero', at: 1 } },
  ] as { draft: Band[]; flaw: unknown }[])('$flaw is told with its row', ({ draft, flaw }) => {
    expect(bandsOfDraft(draft)).toEqual({ flaw });
  });

  test('get one more row above the last one, halfway to the one before', () => {
    expect(withRow(BANDS)).toEqual({
      draft: [BANDS[0], BANDS[1], { name: '', from: 25, bonus: null }, BANDS[2]],
      at: 2,
    });
    expect(withRow([{ name: 'All', from: 0, bonus: null }]).draft).toEqual([
      { name: '', from: 10, bonus: null },
      { name: 'All', from: 0, bonus: null },
    ]);
  });
});
