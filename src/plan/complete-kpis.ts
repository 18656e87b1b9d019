/**
 * Completes the KPIs of a plan: those it does not list get the settings of a new plan, those that do not exist are
 * dropped.
 */
import type { OwnKpi } from './own-kpis/own-kpi';
import { defaultKpis, type PlanKpi } from './plan-kpi';

/** In the plan's order; those that it does not list follow. */
export function completeKpis(listed: readonly PlanKpi[], own: readonly OwnKpi[]): readonly PlanKpi[] {
  const known = defaultKpis(own);
  const kept = listed.filter(
    ({ kpi }, at) =>
      known.some((each) => each.kpi === kpi) && listed.findIndex((each) => each.kpi === kpi) === at,
  );
  return [...kept, ...known.filter(({ kpi }) => !kept.some((each) => each.kpi === kpi))];
}
