/** Calculates the pace of an unfinished period day by day, for comparison with the formulas. */
import { attainment } from '../../../../src/compute/scoring/attainment';
import type { Direction } from '../../../../src/compute/scoring/target';
import type { Weekday, WorkingCalendar } from '../../../../src/compute/scoring/working-days';

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
interface Progress {
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

interface OnTheWay {
  readonly better: Direction;
  readonly actual: number | null;
  /** Of the whole period. */
  readonly target: number | null;
  /** Stands for an infinite pace, see `attainment`. */
  readonly cap: number;
}

/**
 * The attainment of the part of the target that is due so far: target × elapsed / total working days. So a pace of 1
 * or more is good where lower is better, too.
 *
 * @returns `null` without actual value or target, for a target that is refused, and before a working day is over
 */
export function pace({ better, actual, target, cap }: OnTheWay, { elapsed, total }: Progress): number | null {
  if (target === null || elapsed === 0) return null;
  return attainment({ rule: 'quotient', better }, actual, (target * elapsed) / total, cap);
}
