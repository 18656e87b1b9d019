/** Tells of which years a plan lacks the public holidays of a country. */
import type { DayOff } from '../../../src/app/bridge';
import { dateOf } from '../../../src/core/calendar/calendar';

export interface YearsOfHolidays {
  /** All years of which holidays are known. */
  readonly known: readonly number[];
  /** Those of which the plan lacks most. */
  readonly missing: readonly number[];
  /** What it lacks of these. */
  readonly days: readonly DayOff[];
}

/**
 * A year of which half the days are there was added before: days that somebody took away are not offered again.
 *
 * @param holidays the days off that the plan has
 */
export function missingHolidays(days: readonly DayOff[], holidays: readonly number[]): YearsOfHolidays {
  const has = new Set(holidays);
  const yearOf = ({ day }: DayOff): number => dateOf(day).year;
  const known = [...new Set(days.map(yearOf))];
  const missing = known.filter((year) => {
    const ofYear = days.filter((each) => yearOf(each) === year);
    return ofYear.filter(({ day }) => has.has(day)).length * 2 < ofYear.length;
  });
  return {
    known,
    missing,
    days: days.filter((each) => missing.includes(yearOf(each)) && !has.has(each.day)),
  };
}
