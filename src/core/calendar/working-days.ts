/** Counts the days between two dates on which the team works. */

/** 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

export interface WorkingCalendar {
  readonly weekdays: readonly Weekday[];
  /** Serials of days off. */
  readonly holidays: readonly number[];
}

/** Monday to Saturday, without holidays. */
export const DEFAULT_CALENDAR: WorkingCalendar = { weekdays: [1, 2, 3, 4, 5, 6], holidays: [] };

/** 1900-01-01 */
const A_MONDAY = 2;
const WEEK = 7;

const weekdayOf = (day: number): Weekday => (((((day - A_MONDAY) % WEEK) + WEEK) % WEEK) + 1) as Weekday;

/** The working days of `start <= day < end`, which are serials of days; 0 where the end is not after the start. */
export function workingDays(
  { start, end }: { readonly start: number; readonly end: number },
  { weekdays, holidays }: WorkingCalendar,
): number {
  const free = new Set(holidays.map(Math.floor));
  let days = 0;
  for (let day = start; day < end; day++) {
    if (weekdays.includes(weekdayOf(day)) && !free.has(day)) days++;
  }
  return days;
}

/** The working days of a period, and those of them that are over. */
export interface Progress {
  readonly elapsed: number;
  readonly total: number;
}

/** @param now a serial: its day itself is not over yet */
export const progress = (
  { start, end }: { readonly start: number; readonly end: number },
  now: number,
  calendar: WorkingCalendar,
): Progress => ({
  elapsed: workingDays({ start, end: Math.min(Math.floor(now), end) }, calendar),
  total: workingDays({ start, end }, calendar),
});
