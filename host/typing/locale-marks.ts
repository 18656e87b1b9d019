/** Finds the marks in numbers and the order of dates for a locale of Sheets. */
import { getLocale } from 'numfmt';

export interface LocaleMarks {
  readonly decimal: string;
  readonly group: string;
  readonly monthFirst: boolean;
}

/** @throws where the locale is unknown */
export function marksOf(locale: string): LocaleMarks {
  const known = getLocale(locale);
  if (!known) throw new Error(`The locale ${locale} is not available on the local host`);
  return { decimal: known.decimal, group: known.group, monthFirst: known.preferMDY };
}
