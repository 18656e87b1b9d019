/** Splits a stretch of time into periods of one length. */
import { periodAt, periodsFrom, type Grain, type Period } from '../core/calendar/period';

const TO_THURSDAY = 3;

/**
 * Every period that has a day of the stretch. Weeks belong to the month, quarter and year of their Thursday, as their
 * numbers do.
 */
export function periodsWithin(stretch: Period, grain: Grain): readonly Period[] {
  const { start, end, fiscalYearStart } = stretch;
  const at = (day: number): Period => periodAt(grain, day, fiscalYearStart);
  const periods = periodsFrom(at(start), at(end - 1));
  if (grain !== 'week' || stretch.grain === 'range') return periods;
  return periods.filter((week) => start <= week.start + TO_THURSDAY && week.start + TO_THURSDAY < end);
}
