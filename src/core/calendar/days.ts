/** Finds between which days dates lie. */

/** From the first date to the last one, as serials: a date may have a time of day. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

/** A stretch of days: `start <= date < end`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const ALWAYS: Stretch = { start: -Infinity, end: Infinity };

/** @returns `undefined` where there is no date; `NaN` is none */
export function daysAmong(dates: ArrayLike<number>, { start, end } = ALWAYS): Days | undefined {
  let first = Infinity;
  let last = -Infinity;
  for (let at = 0; at < dates.length; at++) {
    const date = dates[at] ?? NaN;
    if (!(start <= date && date < end)) continue;
    if (date < first) first = date;
    if (date > last) last = date;
  }
  return first <= last ? { first, last } : undefined;
}

/** From the first day of all to the last one; `undefined` where none has any. */
export const daysOfAll = (all: readonly (Days | undefined)[]): Days | undefined =>
  daysAmong(all.flatMap((days) => (days ? [days.first, days.last] : [])));
