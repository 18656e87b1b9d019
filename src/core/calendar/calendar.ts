/**
 * Converts calendar dates to spreadsheet serials and back. Serials are days since 1899-12-30; fractions are times of
 * day.
 */

const DAY = 86_400_000;
/** Minutes of a day. */
const MINUTES = 1_440;
/** The serial of 1970-01-01. */
const UNIX_EPOCH = 25_569;

/** Spreadsheets begin with this year. */
export const FIRST_YEAR = 1900;

export interface CalendarDate {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  readonly day: number;
}

/** The serial of a date at midnight; months outside 1 to 12 roll over into other years. */
export const serialOf = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / DAY + UNIX_EPOCH;

/** The calendar date of a serial; its time of day is left out. */
export function dateOf(serial: number): CalendarDate {
  const date = new Date((Math.floor(serial) - UNIX_EPOCH) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** A moment, given as the wall clock's time written as if it were UTC, as a serial. */
export const serialOfUtc = (milliseconds: number): number => milliseconds / DAY + UNIX_EPOCH;

/** The opposite of `serialOfUtc`, rounded to the millisecond. */
export const utcOfSerial = (serial: number): number => Math.round((serial - UNIX_EPOCH) * DAY);

/** `05` for 5. */
export const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** `2026-10-05`, and `2026-10-05 14:30` where the serial has a time of day; to the nearest minute. */
export function isoText(serial: number): string {
  const sinceEpoch = Math.round(serial * MINUTES);
  const { year, month, day } = dateOf(sinceEpoch / MINUTES);
  const date = `${year}-${twoDigits(month)}-${twoDigits(day)}`;
  const minutes = sinceEpoch - Math.floor(sinceEpoch / MINUTES) * MINUTES;
  return minutes === 0 ? date : `${date} ${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}
