/**
 * Repairs date cells whose day and month were swapped on import.
 *
 * A file of `01-05-2019` and `1/27/2019` opened in a spreadsheet that writes days first gives 1 May as a date cell and
 * leaves the second as a text, so the first was meant as 5 January. The cells still look as in the file.
 */
import { dateOf, serialOf } from '../../core/calendar/calendar';

/** How far the dates of one column may lie outside the span of its texts. */
const MARGIN = 31;

/**
 * @param shown the serials of the date cells, in a column whose texts are written in the other order than the locale's
 * @param texts the serials of those texts
 * @returns the serials with day and month exchanged, only where that brings all of them into the span of the texts,
 *   outside of which some lie as shown; else `undefined`
 */
export function exchangedDates(
  shown: readonly number[],
  texts: readonly number[],
): readonly number[] | undefined {
  let first = Infinity;
  let last = -Infinity;
  for (const serial of texts) {
    first = Math.min(first, serial);
    last = Math.max(last, serial);
  }
  const isNear = (serial: number): boolean => serial >= first - MARGIN && serial <= last + MARGIN;
  if (shown.every(isNear)) return undefined;
  const meant = shown.map(exchanged);
  return meant.every((serial) => serial !== undefined && isNear(serial)) ? (meant as number[]) : undefined;
}

/** `undefined` where the day cannot be a month. */
function exchanged(serial: number): number | undefined {
  const { year, month, day } = dateOf(serial);
  return day > 12 ? undefined : serialOf(year, day, month) + (serial - Math.floor(serial));
}
