/** Computes how a period ends for everyone if it goes on as it has begun: the same numbers as in KPI Data. */
import { periodIn } from '../../compute/available/timeline';
import { evaluate } from '../../compute/rules/evaluate';
import { FORECAST } from '../../compute/scoring/forecast';
import { COURSE_SCORE, onCourse } from '../../compute/scoring/on-course';
import { hasPace, PACE } from '../../compute/scoring/pace';
import { bonusOf, ratingOf } from '../../compute/scoring/rating';
import type { KpiResult, ScopeResult } from '../../compute/scoring/result';
import type { Period } from '../../core/calendar/period';
import { workingDaysOf } from '../../core/calendar/working-days';
import { isAdditive } from '../../model/kpi/kpi';
import { ownDays, type OwnDays } from '../../plan/own-days';
import { bandsIn, kpiIn } from '../../plan/terms';
import { closedAs } from '../history/closed-period';
import type { KpiData } from './contents';
import { paidResults } from './paid-results';
import { amountsOf, resultsOf } from './results';

/**
 * Score, rating and what is paid are those that the period is on course for; everything else is as it is so far. What is
 * closed or over is as it is.
 *
 * @param place of the period, from 0
 */
export function courseResultsOf(data: KpiData, place: number): readonly ScopeResult[] {
  const { timeline, closed, asOf, activity, plan } = data;
  const during = periodIn(timeline, place);
  const results = resultsOf(data, place);
  if (closedAs(closed, during) || during.end <= asOf) return results;
  const workingDays = workingDaysOf(plan.calendar);
  const days = (scope: number): OwnDays => ownDays(scope, during, asOf, activity, workingDays);
  const bands = bandsIn(plan, during);
  const ahead = results.map((result, scope): ScopeResult => {
    if (!activity.isActive(scope, during)) return result;
    const score = courseScore(result, data, during, days(scope));
    const bonus = result.scope.type === 'rep' ? bonusOf(score, bands) : null;
    return { ...result, score, rating: ratingOf(score, bands)?.name ?? null, bonus };
  });
  const amounts = amountsOf(data, place);
  return paidResults(ahead, data, place, (scope, id) => {
    const actual = amounts[scope]?.[id] ?? null;
    const kpi = data.kpis.find((each) => each.id === id);
    return kpi && isAdditive(kpi) ? evaluate(FORECAST, { actual, ...days(scope) }) : actual;
  });
}

function courseScore(
  { kpis, scoredWeight }: ScopeResult,
  { scored, plan }: KpiData,
  during: Period,
  { elapsed, total }: OwnDays,
): number | null {
  const course = scored.map((kpi, at): number | null => {
    const result = kpis[at];
    if (!result) return null;
    const { cap, floor, better } = kpiIn(plan, kpi.id, during);
    const { weight, counted } = result;
    const pace = hasPace(kpi)
      ? paceOf(result, { cap, isLower: better === 'lower' }, { elapsed, total })
      : null;
    return evaluate(onCourse(kpi), { weight, counted, pace, cap, floor, elapsed });
  });
  return evaluate(COURSE_SCORE, { course, scoredWeight, elapsed });
}

const paceOf = (
  { actual, target }: KpiResult,
  judged: { readonly cap: number; readonly isLower: boolean },
  days: OwnDays,
): number | null => evaluate(PACE, { actual, target, ...judged, ...days });
