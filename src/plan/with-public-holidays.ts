/** Gives a plan the public holidays of a country: of last year, by which this one is judged, of this year and the next. */
import { dateOf } from '../core/calendar/calendar';
import type { Country } from '../core/calendar/country';
import type { Language } from '../words/language';
import type { Plan } from './plan';
import { publicHolidays, type DayOff } from './public-holidays';

/** @param today the serial of a day */
export function yearsAround(today: number): readonly number[] {
  const { year } = dateOf(today);
  return [year - 1, year, year + 1];
}

type DaysOff = Pick<Plan, 'calendar' | 'occasions'>;

/** The days that are in no row yet, below those that are; what people have named keeps its name. */
export function withDaysOff({ calendar, occasions }: DaysOff, days: readonly DayOff[]): Required<DaysOff> {
  const added = days.filter(({ day }) => !calendar.holidays.includes(day));
  return {
    calendar: { ...calendar, holidays: [...calendar.holidays, ...added.map(({ day }) => day)] },
    occasions: { ...Object.fromEntries(added.map(({ day, name }) => [day, name])), ...occasions },
  };
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
