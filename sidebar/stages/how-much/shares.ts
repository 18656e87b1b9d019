/** Calculates each KPI's share of the score from the weights of the plan. */
import type { KpiView, WizardState } from '../../../src/app/bridge';
import { evaluate } from '../../../src/compute/rules/evaluate';
import { SHARE } from '../../../src/compute/scoring/share';
import type { PlanKpi } from '../../../src/plan/plan-kpi';
import { weightOf } from '../../../src/plan/weight';

export interface KpiInUse {
  readonly view: KpiView;
  readonly planned: PlanKpi;
  readonly weight: number;
  /** 0 to 1, in whole percents; 0 for a KPI whose data are not there, and where no KPI has any weight. */
  readonly share: number;
}

/** In the plan's order, which is that of the scorecards. */
export function kpisInUse({ plan, kpis }: Pick<WizardState, 'plan' | 'kpis'>): readonly KpiInUse[] {
  const used = plan.kpis.flatMap((planned) => {
    const view = kpis.find(({ id }) => id === planned.kpi);
    return view && planned.inUse ? [{ view, planned, weight: weightOf(planned, plan.groupWeights) }] : [];
  });
  const counting = (each: (typeof used)[number]): number => (each.view.lacks === null ? each.weight : 0);
  const weights = used.map(counting);
  const all = weights.reduce((sum, each) => sum + each, 0);
  const places = used.map((_, place) => place);
  return used.map((each, place) => ({
    ...each,
    share: evaluate(SHARE, { weight: counting(each), place, all, weights, places }) ?? 0,
  }));
}
