/** Splits a stretch of time into periods of one length. */
import { decidingDay, periodAt, periodsFrom, type Grain, type Period } from '../core/calendar/period';

/**
 * Every period that has a day of the stretch. Weeks belong to the month, quarter and year of their Thursday, as their
 * numbers do.
 */
export function periodsWithin(stretch: Period, grain: Grain): readonly Period[] {
  const { start, end, fiscalYearStart } = stretch;
  const at = (day: number): Period => periodAt(grain, day, fiscalYearStart);
  const periods = periodsFrom(at(start), at(end - 1));
  if (grain !== 'week' || stretch.grain === 'range') return periods;
  return periods.filter((week) => start <= decidingDay(week) && decidingDay(week) < end);
}
