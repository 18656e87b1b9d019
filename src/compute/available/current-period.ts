/** Chooses the period that is shown first, and tells where a period was asked for that has no data. */
import type { Days, Stretch } from '../../core/calendar/days';
import { periodAt, type Grain, type Period } from '../../core/calendar/period';

interface Asked {
  readonly grain: Grain;
  /** The month with which years begin. */
  readonly fiscalYearStart: number;
  /** A day of the period that people chose; without it that of today is asked for. */
  readonly current?: number;
}

/** A period in which nothing happened. */
export interface WithoutData {
  readonly period: Period;
  /** The last one in which something happened; where that is possible, before it. */
  readonly last: Period;
}

export interface CurrentPeriod {
  readonly current: Period;
  /** The period that was asked for, where it has no data but another one has. */
  readonly without?: WithoutData;
}

/**
 * The period that people chose, whatever it holds; else that of today, or the last one before it with data where it has
 * none. What is dated later than today's period moves nothing.
 *
 * @param today the serial of a day
 * @param happened between which days something happened, in all or in a stretch of days
 */
export function currentPeriod(
  { grain, fiscalYearStart, current }: Asked,
  today: number,
  happened: (within?: Stretch) => Days | undefined,
): CurrentPeriod {
  const asked = periodAt(grain, current ?? today, fiscalYearStart);
  if (happened(asked)) return { current: asked };
  const before = happened({ start: -Infinity, end: asked.start });
  const last = (before ?? happened())?.last;
  if (last === undefined) return { current: asked };
  const without = { period: asked, last: periodAt(grain, last, fiscalYearStart) };
  return { current: current === undefined && before ? without.last : asked, without };
}
