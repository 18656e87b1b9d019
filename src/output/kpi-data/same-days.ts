/** Finds the first working days of the period before, as many as are over of the current one: what its numbers are held against. */
import { periodIn, type Timeline } from '../../compute/available/timeline';
import type { Stretch } from '../../core/calendar/days';
import type { WorkingCalendar } from '../../core/calendar/working-calendar';
import { workingDaysOf } from '../../core/calendar/working-days';
import { closedAs, type ClosedPeriod } from '../history/closed-period';

/**
 * `undefined` where the current period is not going on, or is closed: then it is held against the whole one before. It has
 * no days where none is over.
 *
 * @param now a day or a moment: its day itself is not over yet
 */
export function sameDays(
  { calendar, closed }: { readonly calendar: WorkingCalendar; readonly closed: readonly ClosedPeriod[] },
  timeline: Timeline,
  now: number,
): Stretch | undefined {
  const current = periodIn(timeline, timeline.current);
  const today = Math.floor(now);
  const isGoingOn = current.start <= today && today < current.end;
  if (!isGoingOn || closedAs(closed, current)) return undefined;
  const before = periodIn(timeline, timeline.current - 1);
  const workingDays = workingDaysOf(calendar);
  const over = workingDays({ start: current.start, end: today });
  let end = before.start;
  while (end < before.end && workingDays({ start: before.start, end }) < over) end++;
  return { start: before.start, end };
}
