/** Tells of which period of the plan a number is, by its first day and, where that is written, its last one. */
import { grainBeside } from '../../core/calendar/grain-beside';
import { periodAt, type Grain } from '../../core/calendar/period';
import type { Stretch } from '../../core/calendar/days';

/** How the plan parts time. */
export interface Parting {
  readonly grain: Grain;
  /** The month with which years begin. */
  readonly fiscalYearStart: number;
}

/** The days of the number, or which of its two days fits no period. */
export type Told = Stretch | { readonly misfit: 'periodStart' | 'periodEnd' };

export const isMisfit = (told: Told): told is Exclude<Told, Stretch> => 'misfit' in told;

/**
 * A period of the plan, or, with its end, one of the length that is compared beside it.
 *
 * @param start the serial of the first day
 * @param last that of the last one, or of the day after it, as databases write the end; `NaN` where it is not written
 */
export function toldPeriod(start: number, last: number, { grain, fiscalYearStart }: Parting): Told {
  const isOpen = Number.isNaN(last);
  const grains = isOpen ? [grain] : [grain, grainBeside(grain)];
  const begun = grains.flatMap((each) =>
    daysAt(start)
      .map((first) => ({ first, period: periodAt(each, first, fiscalYearStart) }))
      .filter(({ first, period }) => period.start === first),
  );
  const ends = daysAt(last).flatMap((day) => [day, day + 1]);
  const found = begun.find(({ period }) => isOpen || ends.includes(period.end))?.period;
  if (found) return { start: found.start, end: found.end };
  return { misfit: begun.length === 0 ? 'periodStart' : 'periodEnd' };
}

/** No clock is further ahead of UTC. */
const MOST_AHEAD = 14 / 24;

/** The day of a moment, and the next one where it may begin then on another clock: `2026-08-01 00:00+07` is in July in London. */
function daysAt(moment: number): readonly number[] {
  const day = Math.floor(moment);
  return moment - day >= 1 - MOST_AHEAD ? [day, day + 1] : [day];
}
