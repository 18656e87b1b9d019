/** Writes a cell as people see it, with dates and decimal marks of the spreadsheet's locale. */
import { utcOfSerial } from '../calendar/calendar';
import type { TimeZone } from '../calendar/time-zone';
import type { Cell } from './cells';
import { languageTag } from './language-tag';

export interface Showing {
  readonly zone: TimeZone;
  /** As Google names it: `vi_VN`. */
  readonly locale: string;
  /** `1.200.000` in place of `1200000`. */
  readonly useGrouping?: boolean;
}

/** Texts with every blank that they have; of a moment only the day. */
export function shownCell(value: Cell, { zone, locale, useGrouping = false }: Showing): string {
  const tag = languageTag(locale);
  if (value instanceof Date) {
    return new Intl.DateTimeFormat(tag, { timeZone: 'UTC' }).format(utcOfSerial(zone.toSerial(value)));
  }
  if (typeof value === 'number') return value.toLocaleString(tag, { useGrouping, maximumFractionDigits: 20 });
  return String(value);
}
