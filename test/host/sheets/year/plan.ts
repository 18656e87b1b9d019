/** Says what the team of the year agrees: KPIs and weights, targets that change, ratings. */
import type { PlanChange } from '../../../../src/app/bridge';
import type { Band } from '../../../../src/compute/scoring/rating';
import type { PlanKpi } from '../../../../src/plan/plan-kpi';
import { weighing } from '../open-team';
import { HOLIDAYS, on } from './days';

const each = { kind: 'each' } as const;
const named = (name: string) => ({ kind: 'named', name }) as const;
const team = { kind: 'team' } as const;

const WEIGHTS = {
  ...{ newLeads: 2, leadGrowth: 1, conversionRate: 2, winRate: 3 },
  ...{ acquisitionSpend: 1, cac: 2, revenue: 5, revenueGrowth: 1 },
};

/** In the order of the cards; new customers count until the end of April only, by the weight of their group. */
export const IN_USE: readonly string[] = [
  ...['newLeads', 'leadGrowth', 'conversionRate', 'winRate', 'acquisitionSpend', 'newCustomers'],
  ...['cac', 'revenue', 'revenueGrowth'],
];

const start = on('2026-01-01');

const BEFORE = { inUse: true, cap: 1.2, floor: 0 } as const;

/** What counts otherwise than in a new plan, and since when it does. */
const NOW: Readonly<Record<string, Partial<PlanKpi>>> = {
  revenue: { floor: 0.4, cap: 1.5, from: on('2026-07-01') },
  acquisitionSpend: { from: on('2026-04-01') },
  newCustomers: { from: on('2026-05-01') },
  cac: { from: on('2026-11-01') },
};

export const PLAN: PlanChange = {
  kpis: weighing(WEIGHTS).map((kpi) => ({ ...kpi, ...NOW[kpi.kpi] })),
  pastKpis: [
    { kpi: 'revenue', ...BEFORE, group: 'A', weight: 4, floor: 0.2, from: start },
    { kpi: 'revenue', ...BEFORE, group: 'A', weight: 6, cap: 1.1, from: on('2026-04-01') },
    { kpi: 'acquisitionSpend', ...BEFORE, inUse: false, group: 'B', from: start },
    // In use until the end of April: its weight is that of its group.
    { kpi: 'newCustomers', ...BEFORE, group: 'C', from: start },
    { kpi: 'cac', ...BEFORE, group: 'B', from: on('2026-02-01') },
  ],
  groupWeights: { A: 3, B: 2, C: 1 },
  groupWeightsFrom: on('2026-09-01'),
  pastGroupWeights: [
    { from: on('2026-06-01'), terms: { A: 3, B: 4, C: 1 } },
    { from: start, terms: { A: 3, B: 1, C: 2 } },
  ],
  targets: [
    { kpi: 'newLeads', scope: each, from: start, target: 4 },
    { kpi: 'newLeads', scope: each, from: on('2026-07-01'), target: 5 },
    // Two rows of one day are their mean.
    { kpi: 'newLeads', scope: named('Lan'), from: on('2026-06-01'), target: 3 },
    { kpi: 'newLeads', scope: named('Lan'), from: on('2026-06-01'), target: 6 },
    { kpi: 'newCustomers', scope: each, from: start, target: 2 },
    { kpi: 'leadGrowth', scope: each, from: start, target: 0.05 },
    { kpi: 'conversionRate', scope: each, from: start, target: 0.5 },
    { kpi: 'winRate', scope: each, from: on('2026-02-01'), target: 0.6 },
    { kpi: 'winRate', scope: named('South'), from: on('2026-09-01'), target: 0.7 },
    { kpi: 'acquisitionSpend', scope: each, from: start, target: 180, per: 'quarter' },
    // From the fourth quarter on, because it begins within the third.
    { kpi: 'acquisitionSpend', scope: each, from: on('2026-08-01'), target: 210, per: 'quarter' },
    { kpi: 'cac', scope: each, from: start, target: 50 },
    { kpi: 'revenue', scope: each, from: start, target: 900 },
    { kpi: 'revenue', scope: each, from: on('2026-07-01'), target: 1_000 },
    { kpi: 'revenue', scope: named('Hoa'), from: on('2026-04-01'), target: 1_300 },
    { kpi: 'revenue', scope: named('Minh'), from: on('2026-05-01'), target: 1_150 },
    // The day lies within a month, which the row therefore does not reach.
    { kpi: 'revenue', scope: named('North'), from: on('2026-08-15'), target: 2_500 },
    { kpi: 'revenue', scope: team, from: on('2026-10-01'), target: 6_400 },
    { kpi: 'revenueGrowth', scope: each, from: start, target: 0.02 },
  ],
  bandsFrom: on('2026-07-01'),
  pastBands: [
    {
      from: on('2026-05-01'),
      terms: [
        { name: 'Top', from: 95, bonus: 2_500 },
        { name: 'Low', from: 0, bonus: 100 },
      ],
    },
    {
      from: on('2026-02-01'),
      terms: [
        { name: 'Gold', from: 100, bonus: 2_000 },
        { name: 'Silver', from: 60, bonus: 1_000 },
        { name: 'Bronze', from: 0, bonus: null },
      ],
    },
  ],
  bands: [
    { name: 'Top', from: 105, bonus: 3_000 },
    { name: 'Good', from: 90, bonus: 1_500 },
    { name: 'Fair', from: 70, bonus: 500 },
    { name: 'Low', from: 0, bonus: null },
  ],
  calendar: { weekdays: [1, 2, 3, 4, 5, 6], holidays: HOLIDAYS },
};

/** What is agreed otherwise once October is closed, for October, too; how new leads count, from December on. */
export const LATER: PlanChange = {
  kpis: (PLAN.kpis ?? []).map((kpi) => {
    if (kpi.kpi === 'winRate') return { ...kpi, weight: 4 };
    return kpi.kpi === 'newLeads' ? { ...kpi, weight: 5, from: on('2026-12-01') } : kpi;
  }),
  pastKpis: [...(PLAN.pastKpis ?? []), { kpi: 'newLeads', ...BEFORE, group: 'B', weight: 2, from: start }],
  targets: [...(PLAN.targets ?? []), { kpi: 'revenue', scope: each, from: on('2026-10-01'), target: 1_100 }],
};

const MONEY = ['revenue', 'acquisitionSpend', 'cac'];

/** The same with all amounts of money so many times as large. */
export const timesThePlan = (
  times: number,
  { targets = [], bands = [], pastBands = [], ...plan }: PlanChange,
): PlanChange => {
  const more = (each: readonly Band[]): readonly Band[] =>
    each.map(({ bonus, ...band }) => ({ ...band, bonus: bonus === null ? null : bonus * times }));
  return {
    ...plan,
    targets: targets.map((row) =>
      MONEY.includes(row.kpi) ? { ...row, target: (row.target ?? NaN) * times } : row,
    ),
    // A change that says nothing of ratings goes on saying nothing.
    ...(bands.length === 0 ? {} : { bands: more(bands) }),
    ...(pastBands.length === 0
      ? {}
      : { pastBands: pastBands.map(({ from, terms }) => ({ from, terms: more(terms) })) }),
  };
};
