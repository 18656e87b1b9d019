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
 * A period of the plan, or, with its last day, one of the length that is compared beside it.
 *
 * @param start the serial of the first day
 * @param last that of the last one; `NaN` where it is not written
 */
export function toldPeriod(start: number, last: number, { grain, fiscalYearStart }: Parting): Told {
  const [first, end] = [Math.floor(start), Math.floor(last) + 1];
  const grains = Number.isNaN(end) ? [grain] : [grain, grainBeside(grain)];
  const begun = grains
    .map((each) => periodAt(each, first, fiscalYearStart))
    .filter((period) => period.start === first);
  const found = begun.find((period) => Number.isNaN(end) || period.end === end);
  if (found) return { start: found.start, end: found.end };
  return { misfit: begun.length === 0 ? 'periodStart' : 'periodEnd' };
}
