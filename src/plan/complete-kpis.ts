/** The KPIs that a plan lists to all that there are: what is not listed is as in a new plan, what does not exist is left out. */
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
