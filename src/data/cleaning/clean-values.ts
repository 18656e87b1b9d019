/** Cleans a column of dates or amounts, so that its cells hold the values that were read from them. */
import type { TimeZone } from '../../core/calendar/time-zone';
import type { Cell } from '../../core/text/cells';
import { isBlank } from '../../core/text/text';
import type { CleanedCell } from './cleaned-cell';

/**
 * Texts that were read become dates or numbers, dates with day and month exchanged are put right, blanks that are none
 * become empty. What could not be read stays.
 *
 * @param read the serials or numbers, one for each cell, `NaN` where nothing was read
 */
export const cleanValues = (
  type: 'date' | 'number',
  values: readonly Cell[],
  read: readonly number[],
  zone: TimeZone,
): readonly CleanedCell[] =>
  values.map((value, at): CleanedCell => {
    const number = read[at] ?? NaN;
    if (value instanceof Date) {
      // A row that is no data, such as one of totals, is not read.
      const isExchanged = type === 'date' && Number.isFinite(number) && zone.toSerial(value) !== number;
      return isExchanged ? { value: zone.toMoment(number), kinds: ['exchanged'] } : { value, kinds: [] };
    }
    if (typeof value !== 'string' || value === '') return { value, kinds: [] };
    if (isBlank(value)) return { value: '', kinds: ['blank'] };
    if (!Number.isFinite(number)) return { value, kinds: [] };
    return type === 'date'
      ? { value: zone.toMoment(number), kinds: ['date'] }
      : { value: number, kinds: ['amount'] };
  });
