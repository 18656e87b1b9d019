/** Measures how a KPI that adds up came about over the working days of past periods, for the whole team. */
import type { Stretch } from '../../core/calendar/days';
import { rangeOf, type Period } from '../../core/calendar/period';
import type { WorkingDays } from '../../core/calendar/working-days';
import { TEAM, TEAM_ALONE } from '../../data/scopes/scopes';
import type { Sources } from '../../data/source';
import { measuresOf, type Kpi } from '../../model/kpi/kpi';
import { measure, measureReader } from './engine';
import { kpiValue } from './kpi-value';

/** What a period had come to when the first working day was over, the second, … up to the last one. */
export type Course = readonly number[];

/**
 * One course for each period; what is done on days off counts for the working day before them, and before the first one
 * for that.
 *
 * @param periods in ascending order
 */
export function coursesOf(
  kpi: Kpi,
  sources: Sources,
  periods: readonly Period[],
  workingDays: WorkingDays,
): readonly Course[] {
  const stretches = periods.map((period) => dayByDay(period, workingDays));
  const days = stretches.flat().map(({ start, end }) => rangeOf(start, end - 1));
  if (days.length === 0) return periods.map(() => []);
  const measured = measure({
    sources,
    measures: measuresOf(kpi.value),
    scopes: TEAM_ALONE,
    periods: days,
  });
  let place = 0;
  return stretches.map((own) => {
    let sum = 0;
    return own.map(() => (sum += kpiValue(kpi.value, measureReader(measured, TEAM, place++)) ?? 0));
  });
}

/** From each working day to the next one, from the period's first day to its last. */
function dayByDay({ start, end }: Stretch, workingDays: WorkingDays): readonly Stretch[] {
  const worked = Array.from({ length: end - start }, (_, at) => start + at).filter(
    (day) => workingDays({ start: day, end: day + 1 }) > 0,
  );
  return worked.map((day, at) => ({ start: at === 0 ? start : day, end: worked[at + 1] ?? end }));
}
