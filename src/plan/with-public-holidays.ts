/** Gives a plan the public holidays of a country: of last year, by which this one is judged, of this year and the next. */
import { dateOf } from '../core/calendar/calendar';
import type { Country } from '../core/text/country';
import type { Language } from '../words/language';
import { withDaysOff } from './days-off';
import type { Plan } from './plan';
import { publicHolidays } from './public-holidays';

/** @param today the serial of a day */
export function yearsAround(today: number): readonly number[] {
  const { year } = dateOf(today);
  return [year - 1, year, year + 1];
}

/** @param language in which the days are named */
export const withPublicHolidays = (
  plan: Plan,
  country: Country,
  today: number,
  language: Language,
): Plan => ({
  ...plan,
  ...withDaysOff(plan, publicHolidays(country, yearsAround(today), plan.calendar.weekdays, language)),
});
