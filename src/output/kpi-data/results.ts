/** Computes what every scope achieved in a period, from measures and plan: the same numbers as in KPI Data. */
import { measureReader } from '../../compute/engine/engine';
import { kpiValue } from '../../compute/engine/kpi-value';
import type { Kpi } from '../../model/kpi/kpi';
import type { PlanKpi } from '../../plan/plan-kpi';
import { weightOf } from '../../plan/weight';
import type { Plan } from '../../plan/plan';
import type { Scope } from '../../data/scopes/scopes';
import { evaluate } from '../../compute/rules/evaluate';
import { ATTAINMENT } from '../../compute/scoring/attainment';
import { COUNTED } from '../../compute/scoring/limits';
import { bonusOf, ratingOf } from '../../compute/scoring/rating';
import type { KpiResult, ScopeResult } from '../../compute/scoring/result';
import { attainmentKind } from '../../compute/scoring/attainment-kind';
import { isScored } from '../../compute/scoring/wait';
import { score } from '../../compute/scoring/score';
import type { KpiData } from './contents';
import { isMeasuredFor } from '../../compute/available/measured-for';

/**
 * In the order of the scopes; also for a period that is closed, as if it were not.
 *
 * @param period by its place from 0
 */
export function resultsOf(data: KpiData, period: number): readonly ScopeResult[] {
  const { scopes, scored, plan } = data;
  return scopes.list.map((scope, place): ScopeResult => {
    const kpis = scored.map((kpi) => kpiResult(kpi, scope, data, place, period));
    const { points, parts, scoredWeight, coverage } = score(kpis);
    return {
      scope,
      kpis: kpis.map((each, index): KpiResult => ({ ...each, points: parts[index] ?? null })),
      scoredWeight,
      score: points,
      coverage,
      rating: ratingOf(points, plan.bands)?.name ?? null,
      bonus: bonusOf(points, plan.bands),
    };
  });
}

function kpiResult(
  kpi: Kpi,
  who: Scope,
  data: KpiData,
  scope: number,
  period: number,
): Omit<KpiResult, 'points'> {
  const { measured, activity, targets, timeline, plan, sources, asOf } = data;
  const planned = plannedKpi(kpi, plan);
  const end = timeline.periods[period]?.end ?? Infinity;
  const actual = activity.hasRows(scope) ? kpiValue(kpi.value, measureReader(measured, scope, period)) : null;
  const target = targets(kpi, scope, period);
  const { cap, floor, better } = planned;
  const attainment = evaluate(ATTAINMENT[attainmentKind(kpi)], {
    actual,
    target,
    cap,
    isLower: better === 'lower',
  });
  return {
    kpi: kpi.id,
    weight: isMeasuredFor(kpi, who.type, sources) ? weightOf(planned, plan.groupWeights) : 0,
    target,
    actual,
    attainment,
    counted: isScored(data.wait(kpi), end, asOf) ? evaluate(COUNTED, { attainment, cap, floor }) : null,
  };
}

function plannedKpi({ id }: Kpi, { kpis }: Plan): PlanKpi {
  const found = kpis.find((each) => each.kpi === id);
  if (!found) throw new Error(`the plan has no ${id}`);
  return found;
}
