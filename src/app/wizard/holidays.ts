/** Finds the public holidays that the wizard offers for a plan: of last year, of this one and of the next. */
import type { Weekday } from '../../core/calendar/weekday';
import { countryOf, type Country } from '../../core/text/country';
import type { DayOff } from '../../plan/days-off';
import type { Plan } from '../../plan/plan';
import { publicHolidays } from '../../plan/public-holidays';
import { yearsAround } from '../../plan/with-public-holidays';
import type { WizardState } from '../bridge';
import type { Setting } from '../setting';

/** @param weekdays those on which the team works */
export const offeredHolidays = (
  country: Country,
  weekdays: readonly Weekday[],
  { now, language }: Pick<Setting, 'now' | 'language'>,
): readonly DayOff[] => publicHolidays(country, yearsAround(now), weekdays, language);

export function homeHolidays({ calendar }: Plan, setting: Setting): WizardState['homeHolidays'] {
  const country = countryOf(setting.locale, setting.zone.name);
  return country && { country, days: offeredHolidays(country, calendar.weekdays, setting) };
}
