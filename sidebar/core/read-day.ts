/** Reads the day that somebody typed, as the spreadsheet's locale writes days. */
import { isoText } from '../../src/core/calendar/calendar';
import { readDateCell } from '../../src/core/text/date-cell';
import { localeStyle } from '../../src/core/text/locale-style';

/** `5/10/2026` in vi_VN to `2026-10-05`, without its time of day; `undefined` for anything that is not a day. */
export function readDay(text: string, locale: string): string | undefined {
  const read = readDateCell(text, { ...localeStyle(locale), zone: null });
  return typeof read === 'number' ? isoText(Math.floor(read)) : undefined;
}
