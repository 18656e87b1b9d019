/** Recognises number patterns of dates, and finds the one that Sheets gives to a date. */
import { isDateFormat } from 'numfmt';
import { marksOf } from './locale-marks';

const known = new Map<string, boolean>();

/** Whether the pattern shows a date or a time. The empty one is Automatic and shows a number. */
export function isDatePattern(pattern: string): boolean {
  if (pattern === '') return false;
  let isDate = known.get(pattern);
  if (isDate === undefined) {
    isDate = isDateFormat(pattern);
    known.set(pattern, isDate);
  }
  return isDate;
}

/** The pattern of a cell into which a script sets a date, or a formula puts one. */
export function datePattern(serial: number, locale: string): string {
  const date = marksOf(locale).monthFirst ? 'm/d/yyyy' : 'dd/mm/yyyy';
  return Number.isInteger(serial) ? date : `${date} h:mm:ss`;
}
