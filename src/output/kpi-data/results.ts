/** Computes what the plan makes of what every scope reached in a period: the same numbers as in KPI Data. */
import { measureReader } from '../../compute/engine/engine';
import { isFruitless, kpiValue, type MeasureReader } from '../../compute/engine/kpi-value';
import { periodIn } from '../../compute/available/timeline';
import { regionOn } from '../../data/scopes/roster';
import { isAmount, type Kpi } from '../../model/kpi/kpi';
import type { PlanKpi } from '../../plan/plan-kpi';
import { weightOf } from '../../plan/weight';
import { bandsIn, groupWeightsIn, kpiIn } from '../../plan/terms';
import type { Scope } from '../../data/scopes/scopes';
import { evaluate } from '../../compute/rules/evaluate';
import { attainmentOfKpi } from '../../compute/scoring/attainment';
import { COUNTED } from '../../compute/scoring/limits';
import { bonusOf, ratingOf } from '../../compute/scoring/rating';
import type { KpiResult, ScopeResult } from '../../compute/scoring/result';
import { isScored } from '../../compute/scoring/wait';
import { score } from '../../compute/scoring/score';
import { closedAs, closedKpi, closedResult } from '../history/closed-period';
import type { KpiData } from './contents';
import { paidResults } from './paid-results';
import { isMeasuredFor } from '../../compute/available/measured-for';

/**
 * In the order of the scopes. In a closed period everyone reached what was closed; targets, weights and ratings are those that
 * the plan says for it. Who is not on the team in the period has numbers, but no target, no weight and no score.
 *
 * @param period by its place from 0
 */
export const resultsOf = (data: KpiData, period: number): readonly ScopeResult[] =>
  paidResults(reachedIn(data, period), data, period, amountIn(data, period));

/** The same before anything is paid. */
export function reachedIn(data: KpiData, period: number): readonly ScopeResult[] {
  const { scopes, scored, plan, activity } = data;
  const during = periodIn(data.timeline, period);
  const bands = bandsIn(plan, during);
  const groupWeights = groupWeightsIn(plan, during);
  const terms = scored.map((kpi): Terms => {
    const planned = kpiIn(plan, kpi.id, during);
    return { kpi, planned, weight: weightOf(planned, groupWeights) };
  });
  return scopes.list.map((who, place): ScopeResult => {
    const scope: Scope = { type: who.type, name: who.name, region: regionOn(who, during.end - 1) };
    const isActive = activity.isActive(place, during);
    const kpis = terms.map((each) => kpiResult(each, scope, data, place, period, isActive));
    const { points, parts, scoredWeight, coverage } = score(kpis);
    return {
      scope,
      kpis: kpis.map((each, index): KpiResult => ({ ...each, points: parts[index] ?? null })),
      scoredWeight,
      score: points,
      coverage,
      rating: ratingOf(points, bands)?.name ?? null,
      bonus: scope.type === 'rep' ? bonusOf(points, bands) : null,
      parts: [],
      pay: null,
    };
  });
}

/** What a scope reached of a KPI, by the scope's place and the KPI's id; `null` of one that has no numbers. */
export const amountIn =
  (data: KpiData, period: number) =>
  (place: number, id: string): number | null => {
    const kpi = data.kpis.find((each) => each.id === id);
    return kpi ? actualOf(kpi, data, place, period, readerOf(data, place, period)) : null;
  };

/** What everyone reached of the KPIs that are amounts, by their ids, in the order of the scopes. */
export const amountsOf = (
  data: KpiData,
  period: number,
): readonly Readonly<Record<string, number | null>>[] =>
  data.scopes.list.map((_, place) =>
    Object.fromEntries(
      data.kpis
        .filter(({ value }) => isAmount(value))
        .map((kpi) => [kpi.id, actualOf(kpi, data, place, period, readerOf(data, place, period))] as const),
    ),
  );

/** How a KPI counts in a period: for everyone alike. */
interface Terms {
  readonly kpi: Kpi;
  readonly planned: PlanKpi;
  readonly weight: number;
}

function kpiResult(
  { kpi, planned, weight }: Terms,
  who: Scope,
  data: KpiData,
  scope: number,
  period: number,
  isActive: boolean,
): Omit<KpiResult, 'points'> {
  const { targets, sources, asOf } = data;
  const read = readerOf(data, scope, period);
  const actual = actualOf(kpi, data, scope, period, read);
  if (!isActive) {
    return { kpi: kpi.id, weight: 0, target: null, actual, attainment: null, counted: null };
  }
  const { end } = periodIn(data.timeline, period);
  const target = targets(kpi, scope, period);
  const { cap, floor, better } = planned;
  const attainment = evaluate(attainmentOfKpi(kpi), {
    actual,
    target,
    cap,
    isLower: better === 'lower',
    isFruitless: better === 'lower' && actual === null && isFruitless(kpi, read),
  });
  return {
    kpi: kpi.id,
    weight: isMeasuredFor(kpi, who.type, sources) ? weight : 0,
    target,
    actual,
    attainment,
    counted: isScored(data.wait(kpi), end, asOf) ? evaluate(COUNTED, { attainment, cap, floor }) : null,
  };
}

/** What was reached: in a closed period what was closed, for whom and where it was. */
function actualOf(
  kpi: Kpi,
  { scopes, closed, timeline, activity }: KpiData,
  scope: number,
  period: number,
  read: MeasureReader,
): number | null {
  const who = scopes.list[scope];
  const ended = closedAs(closed, periodIn(timeline, period));
  const found = ended && who && closedKpi(closedResult(ended, who), kpi);
  if (found) return found.actual;
  return activity.hasRows(scope) ? kpiValue(kpi.value, read) : null;
}

/** What is going on is held against the same days of the period before. */
function readerOf({ measured, sameDays, timeline }: KpiData, scope: number, period: number): MeasureReader {
  const read = measureReader(measured, scope, period);
  return sameDays && period === timeline.current
    ? { ...read, previous: (each) => sameDays.measured().value(each, scope, 0) }
    : read;
}
