/** Puts what a plan says of a KPI, or of what the groups weigh, in one form: now, from when on, and what it said before. */
import { termsOf, type KpiTerms } from './kpi-terms';
import type { PastTerms, Plan } from './plan';
import type { GroupWeights, PastKpi, PlanKpi } from './plan-kpi';

/** What the plan says now begins with a period; what it said before has days of its own. */
export interface InTime<Terms> {
  /** `null` for always. */
  readonly from: number | null;
  readonly terms: Terms;
  readonly past: readonly PastTerms<Terms>[];
}

export type KpisInTime = Pick<Plan, 'kpis' | 'pastKpis'>;
export type GroupWeightsInTime = Pick<Plan, 'groupWeights' | 'groupWeightsFrom' | 'pastGroupWeights'>;
export type BandsInTime = Pick<Plan, 'bands' | 'bandsFrom' | 'pastBands'>;

/** `undefined` where the plan does not list it. */
export function kpiInTime({ kpis, pastKpis }: KpisInTime, id: string): InTime<KpiTerms> | undefined {
  const now = kpis.find(({ kpi }) => kpi === id);
  return (
    now && {
      from: now.from ?? null,
      terms: termsOf(now),
      past: pastKpis
        .filter(({ kpi }) => kpi === id)
        .map((each) => ({ from: each.from, terms: termsOf(each) })),
    }
  );
}

/** The rows of the plan that say so. */
export const kpiSaid = (
  { kpi, better }: Pick<PlanKpi, 'kpi' | 'better'>,
  { from, terms, past }: InTime<KpiTerms>,
): { readonly now: PlanKpi; readonly past: readonly PastKpi[] } => ({
  now: { kpi, ...terms, better, ...(from === null ? {} : { from }) },
  past: past.map((each) => ({ kpi, ...each.terms, from: each.from })),
});

export const groupsInTime = (plan: GroupWeightsInTime): InTime<GroupWeights> => ({
  ...{ from: plan.groupWeightsFrom, terms: plan.groupWeights, past: plan.pastGroupWeights },
});

export const groupsSaid = ({ from, terms, past }: InTime<GroupWeights>): GroupWeightsInTime => ({
  ...{ groupWeights: terms, groupWeightsFrom: from, pastGroupWeights: past },
});

/** Of terms whose parts stand in one order. */
export const saysTheSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
