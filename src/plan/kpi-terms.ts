/** Takes from a row of the plan how a KPI counts: whether, in which group, with what weight of its own, within which limits. */
import type { PlanKpi } from './plan-kpi';

/** What may be otherwise from a period on; the direction may not. */
export const COUNTS_BY = ['inUse', 'group', 'weight', 'cap', 'floor'] as const;

export type KpiTerms = Pick<PlanKpi, (typeof COUNTS_BY)[number]>;

/** In one order, so that equal terms read alike. */
export const termsOf = ({ inUse, group, weight, cap, floor }: KpiTerms): KpiTerms => ({
  ...{ inUse, group },
  ...(weight === undefined ? {} : { weight }),
  ...{ cap, floor },
});
