/** Reads the date that a cell holds: one rule for rows of data, arguments, the sidebar's fields and the plan. */
import { serialOf } from '../calendar/calendar';
import type { TimeZone } from '../calendar/time-zone';
import type { Cell } from './cells';
import { isAmbiguous, readDateText, serialOfText } from './date-text';
import { isErrorValue } from './error-value';
import type { DateOrder } from './locale-style';
import { isBlank } from './text';
import type { Unread } from './unread';

export interface DateStyle {
  /** Of the document or of the column; `mixed` where the texts of a column contradict each other. */
  readonly dateOrder: DateOrder | 'mixed';
  /** The spreadsheet's; `null` where it is not known: then neither a moment nor a text with an offset from UTC is a date. */
  readonly zone: TimeZone | null;
}

/** The least and the greatest number of five digits are days of 1927 and 2173; `2026` is rather a year. */
const [FIRST, AFTER_LAST] = [10_000, 100_000];

/** Whether a number is the serial of a day that people may mean: a date whose cell is formatted as a number. */
export const isDateSerial = (value: number): boolean => value >= FIRST && value < AFTER_LAST;

/** The days of 2000 to 2049. */
const [FIRST_USUAL, AFTER_LAST_USUAL] = [serialOf(2000, 1, 1), serialOf(2050, 1, 1)];

/** Whether a number below a header of dates is a day of some sale or contact, and not a year, an amount or an ID. */
export const isUsualDateSerial = (value: number): boolean => value >= FIRST_USUAL && value < AFTER_LAST_USUAL;

/**
 * A date cell, its serial, or a text such as `31/12/2026`, `2026-12-31 14:30` or `31 thg 12 2026`; where day and month can
 * be exchanged, in the order given.
 *
 * @param readText `readDateText`, or the same with a memory
 * @returns the serial with its time of day; `null` for a blank cell
 */
export function readDateCell(
  value: Cell,
  { dateOrder, zone }: DateStyle,
  readText = readDateText,
): number | null | Unread {
  if (value instanceof Date) return zone ? zone.toSerial(value) : 'unreadable';
  if (typeof value === 'number') return isDateSerial(value) ? value : 'unreadable';
  if (isBlank(value)) return null;
  if (isErrorValue(value)) return 'error';
  const written = typeof value === 'string' ? readText(value) : undefined;
  if (!written) return 'unreadable';
  if (dateOrder === 'mixed') {
    return isAmbiguous(written) ? 'ambiguous' : (serialOfText(written, 'dayFirst', zone) ?? 'unreadable');
  }
  return serialOfText(written, dateOrder, zone) ?? 'unreadable';
}
