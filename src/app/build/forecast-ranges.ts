/** Finds how far forecasts of the team's charted KPI were off in the last periods, for each number of working days. */
import { coursesOf } from '../../compute/engine/past-courses';
import { rangeAfter, type ForecastRange } from '../../compute/scoring/forecast-range';
import { greatestOf } from '../../core/extremes';
import { workingDaysOf } from '../../core/calendar/working-days';
import { isAdditive } from '../../model/kpi/kpi';
import type { KpiData } from '../../output/kpi-data/contents';
import { chartedKpi } from './charted-kpi';

const PERIODS = 12;

/**
 * By the working days that are over, from 1 to those of the longest period that can be going on; nothing for a KPI that does
 * not add up.
 */
export function forecastRanges({
  kpis,
  sources,
  timeline: { periods, current },
  plan,
  asOf,
}: Pick<KpiData, 'kpis' | 'sources' | 'timeline' | 'plan' | 'asOf'>): readonly (ForecastRange | undefined)[] {
  const kpi = chartedKpi(kpis, plan);
  if (!kpi || !isAdditive(kpi)) return [];
  const workingDays = workingDaysOf(plan.calendar);
  const over = periods.slice(0, current).filter(({ end }) => end <= asOf);
  const courses = coursesOf(kpi, sources, over.slice(-PERIODS), workingDays);
  const most = greatestOf(periods.slice(current).map(workingDays));
  return Array.from({ length: most }, (_, at) => rangeAfter(courses, at + 1));
}
