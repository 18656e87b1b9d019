/** Says which day of the week a date is: weeks begin on Monday. */

/** 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** 1900-01-01 */
const A_MONDAY = 2;

/** @param day a serial of a day or a moment, also one before 1900 */
export const weekdayOf = (day: number): Weekday => {
  const sinceMonday = (Math.floor(day) - A_MONDAY) % WEEKDAYS.length;
  return (((sinceMonday + WEEKDAYS.length) % WEEKDAYS.length) + 1) as Weekday;
};
