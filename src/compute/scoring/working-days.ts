/** Says what the days are on which a team works. */

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
