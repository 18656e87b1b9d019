/** Computes how a period ends for everyone if it goes on as it has begun: the same numbers as in KPI Data. */
import { periodIn } from '../../compute/available/timeline';
import { evaluate } from '../../compute/rules/evaluate';
import { FORECAST } from '../../compute/scoring/forecast';
import { COURSE_SCORE, onCourse } from '../../compute/scoring/on-course';
import { hasPace, PACE } from '../../compute/scoring/pace';
import { bonusOf, ratingOf } from '../../compute/scoring/rating';
import type { ScopeResult } from '../../compute/scoring/result';
import { workingDaysOf } from '../../core/calendar/working-days';
import { isAdditive, type Kpi } from '../../model/kpi/kpi';
import { ownDays, type OwnDays } from '../../plan/own-days';
import type { PlanKpi } from '../../plan/plan-kpi';
import { bandsIn, kpiIn } from '../../plan/terms';
import { closedAs } from '../history/closed-period';
import type { KpiData } from './contents';
import { paidResults } from './paid-results';
import { amountIn, reachedIn, resultsOf } from './results';

/**
 * Score, rating and what is paid are those that the period is on course for; everything else is as it is so far. What is
 * closed or over is as it is.
 *
 * @param place of the period, from 0
 */
export function courseResultsOf(data: KpiData, place: number): readonly ScopeResult[] {
  const { timeline, closed, asOf, activity, plan, scored } = data;
  const during = periodIn(timeline, place);
  if (closedAs(closed, during) || during.end <= asOf) return resultsOf(data, place);
  const workingDays = workingDaysOf(plan.calendar);
  const days = data.scopes.list.map((_, scope) => ownDays(scope, during, asOf, activity, workingDays));
  const bands = bandsIn(plan, during);
  const terms = scored.map((kpi): Terms => ({ kpi, planned: kpiIn(plan, kpi.id, during) }));
  const ahead = reachedIn(data, place).map((result, scope): ScopeResult => {
    if (!activity.isActive(scope, during)) return result;
    const score = courseScore(result, terms, daysOf(days, scope));
    const bonus = result.scope.type === 'rep' ? bonusOf(score, bands) : null;
    return { ...result, score, rating: ratingOf(score, bands)?.name ?? null, bonus };
  });
  const amountOf = amountIn(data, place);
  return paidResults(ahead, data, place, (scope, id) => {
    const actual = amountOf(scope, id);
    const kpi = data.kpis.find((each) => each.id === id);
    return kpi && isAdditive(kpi) ? evaluate(FORECAST, { actual, ...daysOf(days, scope) }) : actual;
  });
}

function daysOf(days: readonly OwnDays[], scope: number): OwnDays {
  const found = days[scope];
  if (!found) throw new RangeError(`no scope ${scope}`);
  return found;
}

/** How a KPI counts in the period: for everyone alike. */
interface Terms {
  readonly kpi: Kpi;
  readonly planned: PlanKpi;
}

function courseScore(
  { kpis, scoredWeight }: ScopeResult,
  terms: readonly Terms[],
  { elapsed, total }: OwnDays,
): number | null {
  const course = terms.map(({ kpi, planned: { cap, floor, better } }, at): number | null => {
    const result = kpis[at];
    if (!result) return null;
    const { weight, counted, actual, target } = result;
    const reached = { actual, target, cap, isLower: better === 'lower' };
    const pace = hasPace(kpi) ? evaluate(PACE, { ...reached, elapsed, total }) : null;
    return evaluate(onCourse(kpi), { weight, counted, pace, cap, floor, elapsed });
  });
  return evaluate(COURSE_SCORE, { course, scoredWeight, elapsed });
}
