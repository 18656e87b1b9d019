/** Finds the public holidays of a country in given years, and the days that a team has off in their place. */
import { serialOf } from '../core/calendar/calendar';
import type { Country } from '../core/text/country';
import { weekdayOf, type Weekday } from '../core/calendar/weekday';
import { messages } from '../words';
import { HOLIDAY_TABLE, HOLIDAY_YEARS } from '../words/holiday-table';
import type { Language } from '../words/language';
import type { DayOff } from './days-off';

/** Where a team has the next working day off for a holiday on a weekly day off; the table holds such days of the others. */
const BY_THE_TEAM: readonly Country[] = ['VN'];

/**
 * Each day once, the earliest first. A year that the table does not know has none.
 *
 * @param weekdays those on which the team works
 * @param language of the names; English where the table has no other
 */
export function publicHolidays(
  country: Country,
  years: readonly number[],
  weekdays: readonly Weekday[],
  language: Language,
): readonly DayOff[] {
  const known = new Map<number, string>();
  for (const { day, name } of years.flatMap((year) => tableDays(country, year, language))) {
    if (!known.has(day)) known.set(day, name);
  }
  const days = [...known].map(([day, name]) => ({ day, name })).sort(byDay);
  return BY_THE_TEAM.includes(country) ? withDaysInLieu(days, weekdays, language) : days;
}

const byDay = (a: DayOff, b: DayOff): number => a.day - b.day;

function tableDays(country: Country, year: number, language: Language): readonly DayOff[] {
  if (year < HOLIDAY_YEARS.first || year > HOLIDAY_YEARS.last) return [];
  return HOLIDAY_TABLE[country]
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [english = '', vietnamese = '', written = ''] = line.split('|');
      const name = language === 'vi' && vietnamese !== '' ? vietnamese : english;
      const ofYears = written.split(',');
      const ofYear = ofYears.length === 1 ? written : (ofYears[year - HOLIDAY_YEARS.first] ?? '');
      const days = ofYear.match(/\d{4}/g) ?? [];
      return days.map((each) => ({
        ...{ day: serialOf(year, Number(each.slice(0, 2)), Number(each.slice(2))), name },
      }));
    });
}

/** https://thuvienphapluat.vn/van-ban/Lao-dong-Tien-luong/Bo-Luat-lao-dong-2019-333670.aspx, article 111, 3 */
function withDaysInLieu(
  days: readonly DayOff[],
  weekdays: readonly Weekday[],
  language: Language,
): readonly DayOff[] {
  if (weekdays.length === 0) return days;
  const off = new Set(days.map(({ day }) => day));
  const works = (day: number): boolean => weekdays.includes(weekdayOf(day));
  const inLieu = days
    .filter(({ day }) => !works(day))
    .map(({ day, name }): DayOff => {
      let next = day + 1;
      while (!works(next) || off.has(next)) next += 1;
      off.add(next);
      return { day: next, name: messages(language).plan.dayInLieu(name) };
    });
  return [...days, ...inLieu].sort(byDay);
}
