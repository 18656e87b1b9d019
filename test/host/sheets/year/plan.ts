/** Says what the team of the year agrees: KPIs and weights, targets that change, ratings. */
import type { PlanChange } from '../../../../src/app/bridge';
import { weighing } from '../open-team';
import { HOLIDAYS, on } from './days';

const each = { kind: 'each' } as const;
const named = (name: string) => ({ kind: 'named', name }) as const;
const team = { kind: 'team' } as const;

export const WEIGHTS = {
  ...{ newLeads: 2, leadGrowth: 1, conversionRate: 2, winRate: 3 },
  ...{ acquisitionSpend: 1, cac: 2, revenue: 5, revenueGrowth: 1 },
};

const start = on('2026-01-01');

export const PLAN: PlanChange = {
  kpis: weighing(WEIGHTS).map((kpi) => (kpi.kpi === 'revenue' ? { ...kpi, floor: 0.4, cap: 1.5 } : kpi)),
  targets: [
    { kpi: 'newLeads', scope: each, from: start, target: 4 },
    { kpi: 'newLeads', scope: each, from: on('2026-07-01'), target: 5 },
    // Two rows of one day are their mean.
    { kpi: 'newLeads', scope: named('Lan'), from: on('2026-06-01'), target: 3 },
    { kpi: 'newLeads', scope: named('Lan'), from: on('2026-06-01'), target: 6 },
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
  bands: [
    { name: 'Top', from: 105, bonus: 3_000 },
    { name: 'Good', from: 90, bonus: 1_500 },
    { name: 'Fair', from: 70, bonus: 500 },
    { name: 'Low', from: 0, bonus: null },
  ],
  calendar: { weekdays: [1, 2, 3, 4, 5, 6], holidays: HOLIDAYS },
};

/** What is agreed otherwise once October is closed, for October, too. */
export const LATER: PlanChange = {
  kpis: (PLAN.kpis ?? []).map((kpi) => (kpi.kpi === 'winRate' ? { ...kpi, weight: 4 } : kpi)),
  targets: [...(PLAN.targets ?? []), { kpi: 'revenue', scope: each, from: on('2026-10-01'), target: 1_100 }],
};
