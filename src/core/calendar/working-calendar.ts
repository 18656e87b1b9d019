/** Describes on which days a team works. */
import type { Weekday } from './weekday';

export interface WorkingCalendar {
  readonly weekdays: readonly Weekday[];
  /** Serials of days off. */
  readonly holidays: readonly number[];
}

/** Monday to Saturday, without holidays. */
export const DEFAULT_CALENDAR: WorkingCalendar = { weekdays: [1, 2, 3, 4, 5, 6], holidays: [] };
