/** Puts one of the plan's KPIs in or out of use and leaves everything else about it as it was agreed. */
import type { PlanKpi } from '../../../src/plan/plan-kpi';
import { DEFAULT_LIMITS } from '../../../src/compute/scoring/limits';
import type { Direction } from '../../../src/compute/scoring/target';

export function withUse(
  kpis: readonly PlanKpi[],
  { id, better }: { readonly id: string; readonly better: Direction },
  inUse: boolean,
): readonly PlanKpi[] {
  return kpis.some(({ kpi }) => kpi === id)
    ? kpis.map((each) => (each.kpi === id ? { ...each, inUse } : each))
    : [...kpis, { kpi: id, inUse, group: 'C', better, ...DEFAULT_LIMITS }];
}
