/** Shows which days a country has off, as the table has them and as the law of Vietnam moves them. */
import { execFileSync } from 'node:child_process';
import { isoText, serialOf } from '../../../src/core/calendar/calendar';
import { COUNTRIES, countryOf, type Country } from '../../../src/core/text/country';
import type { Weekday } from '../../../src/core/calendar/weekday';
import { NEW_PLAN } from '../../../src/plan/plan';
import { publicHolidays } from '../../../src/plan/public-holidays';
import { withPublicHolidays } from '../../../src/plan/with-public-holidays';
import { HOLIDAY_YEARS } from '../../../src/words/holiday-table';
import type { Language } from '../../../src/words/language';
import { onlyInAll } from '../../all-ways';
import { inProject } from '../../project';

const YEARS = Array.from(
  { length: HOLIDAY_YEARS.last - HOLIDAY_YEARS.first + 1 },
  (_, at) => HOLIDAY_YEARS.first + at,
);

const TO_FRIDAY: readonly Weekday[] = [1, 2, 3, 4, 5];
const TO_SATURDAY: readonly Weekday[] = [1, 2, 3, 4, 5, 6];

const daysOff = (
  country: Country,
  year: number,
  weekdays: readonly Weekday[] = TO_SATURDAY,
  language: Language = 'en',
): readonly string[] =>
  publicHolidays(country, [year], weekdays, language).map(({ day, name }) => `${isoText(day)} ${name}`);

/** The days of an occasion, as `mm-dd`. */
const daysOf = (occasion: string, year: number): readonly string[] =>
  daysOff('VN', year, TO_SATURDAY, 'vi')
    .filter((each) => each.endsWith(` ${occasion}`) && !each.includes('Nghỉ bù'))
    .map((each) => each.slice('yyyy-'.length, 'yyyy-mm-dd'.length));

onlyInAll('the table is what npm run holidays writes', () => {
  const args = [inProject('scripts/holidays/holidays.mjs'), '--check'];
  const check = (): unknown => execFileSync(process.execPath, args);
  expect(check).not.toThrow();
});

test('Vietnam in 2027, for a team that works from Monday to Saturday', () => {
  expect(daysOff('VN', 2027, TO_SATURDAY, 'vi')).toEqual([
    '2027-01-01 Tết Dương lịch',
    // 6 February is the first day of the lunar year, the 7th a Sunday.
    '2027-02-04 Tết Nguyên đán',
    '2027-02-05 Tết Nguyên đán',
    '2027-02-06 Tết Nguyên đán',
    '2027-02-07 Tết Nguyên đán',
    '2027-02-08 Tết Nguyên đán',
    '2027-02-09 Nghỉ bù Tết Nguyên đán',
    '2027-04-16 Giỗ Tổ Hùng Vương',
    '2027-04-30 Ngày Giải phóng miền Nam',
    '2027-05-01 Ngày Quốc tế Lao động',
    '2027-09-02 Ngày Quốc khánh',
    '2027-09-03 Ngày Quốc khánh',
  ]);
});

test('who has Saturdays off, too, has a day in lieu of each holiday on one', () => {
  expect(daysOff('VN', 2027, TO_FRIDAY).filter((each) => each.includes('In lieu'))).toEqual([
    '2027-02-09 In lieu of Lunar New Year (Tết)',
    '2027-02-10 In lieu of Lunar New Year (Tết)',
    '2027-05-03 In lieu of International Labour Day',
  ]);
});

test('days in lieu of holidays in a row come one after the other', () => {
  expect(daysOff('VN', 2033, TO_FRIDAY).filter((each) => each > '2033-04-20' && each < '2033-06')).toEqual([
    '2033-04-30 Reunification Day',
    '2033-05-01 International Labour Day',
    '2033-05-02 In lieu of Reunification Day',
    '2033-05-03 In lieu of International Labour Day',
  ]);
});

test.each([
  // What the decrees of these years said.
  [2024, ['02-08', '02-09', '02-10', '02-11', '02-12'], ['04-18'], ['09-02', '09-03']],
  [2025, ['01-27', '01-28', '01-29', '01-30', '01-31'], ['04-07'], ['09-01', '09-02']],
  [2026, ['02-16', '02-17', '02-18', '02-19', '02-20'], ['04-26'], ['09-01', '09-02']],
])('Tết, Giỗ Tổ and Quốc khánh of %s', (year, tet, kings, national) => {
  expect(daysOf('Tết Nguyên đán', year)).toEqual(tet);
  expect(daysOf('Giỗ Tổ Hùng Vương', year)).toEqual(kings);
  expect(daysOf('Ngày Quốc khánh', year)).toEqual(national);
});

test('in every year Tết has five days, Quốc khánh two, and Giỗ Tổ one in spring', () => {
  for (const year of YEARS) {
    expect(daysOf('Tết Nguyên đán', year)).toHaveLength(5);
    expect(daysOf('Ngày Quốc khánh', year)).toHaveLength(2);
    expect(daysOf('Giỗ Tổ Hùng Vương', year)).toEqual([expect.stringMatching(/^0[45]-|^03-/)]);
  }
});

test('other countries have their own days in lieu, and English names where there are no others', () => {
  expect(daysOff('US', 2027, TO_FRIDAY, 'vi')).toEqual([
    '2027-01-01 Tết Dương lịch',
    '2027-01-18 Martin Luther King Jr. Day',
    '2027-02-15 Washington’s Birthday',
    '2027-05-31 Memorial Day',
    '2027-06-18 Juneteenth',
    '2027-06-19 Juneteenth',
    '2027-07-04 Ngày Độc lập',
    '2027-07-05 Ngày Độc lập',
    '2027-09-06 Quốc tế Lao động',
    '2027-10-11 Columbus Day',
    '2027-11-11 Veterans Day',
    '2027-11-25 Thanksgiving Day',
    '2027-12-24 Lễ Giáng Sinh',
    '2027-12-25 Lễ Giáng Sinh',
    '2027-12-31 Tết Dương lịch',
  ]);
  expect(daysOff('TH', 2027).slice(1, 5)).toEqual([
    '2027-04-06 Chakri Memorial Day',
    '2027-04-13 Songkran Festival',
    '2027-04-14 Songkran Festival',
    '2027-04-15 Songkran Festival',
  ]);
});

test.each(COUNTRIES)('%s has days in every year of the table, and none in others', (country) => {
  for (const year of YEARS) {
    expect(daysOff(country, year).length).toBeGreaterThan(7);
  }
  expect(daysOff(country, HOLIDAY_YEARS.first - 1)).toEqual([]);
  expect(daysOff(country, HOLIDAY_YEARS.last + 1)).toEqual([]);
});

test.each([
  ['vi_VN', 'Europe/Paris', 'VN'],
  ['vi', 'Asia/Ho_Chi_Minh', 'VN'],
  ['en_GB', 'Europe/London', 'GB'],
  ['en_US', 'America/Chicago', 'US'],
  ['en_US', 'Asia/Ho_Chi_Minh', 'VN'],
  ['en_US', 'Europe/Paris', null],
  ['en_US', 'Asia/Hong_Kong', null],
  ['pl_PL', 'Europe/Warsaw', null],
])('the country of %s in %s is %s', (locale, zone, country) => {
  expect(countryOf(locale, zone)).toBe(country);
});

test('a plan gets the days of last year to the next, below those that people typed, whose names stay', () => {
  const [own, tet] = [serialOf(2026, 8, 20), serialOf(2026, 2, 17)];
  const calendar = { ...NEW_PLAN.calendar, holidays: [own, tet] };
  const typed = { ...NEW_PLAN, calendar, occasions: { [own]: 'Du lịch công ty', [tet]: 'Tết' } };
  const plan = withPublicHolidays(typed, 'VN', serialOf(2026, 11, 30), 'vi');
  const days = plan.calendar.holidays;
  expect(days.slice(0, 3)).toEqual([own, tet, serialOf(2025, 1, 1)]);
  expect([days.length, new Set(days).size]).toEqual([36, 36]);
  expect(plan.occasions?.[tet]).toBe('Tết');
  expect(plan.occasions?.[serialOf(2027, 2, 5)]).toBe('Tết Nguyên đán');
});
