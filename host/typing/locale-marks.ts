/** Finds the marks in numbers and the order of dates for a locale of Sheets. */
import { addLocale, getLocale } from 'numfmt';

export interface LocaleMarks {
  readonly decimal: string;
  readonly group: string;
  readonly monthFirst: boolean;
}

/** Where English is written with the day before the month. */
export const DAY_FIRST_ENGLISH = ['GB', 'AU', 'IE', 'IN', 'NZ', 'SG'] as const;

const british = getLocale('en-GB');
if (!british) throw new Error('numfmt knows no British dates');
// Of some of these it would read dates as Americans write them.
for (const region of DAY_FIRST_ENGLISH) addLocale({ ...british }, `en-${region}`);

/** @throws where the locale is unknown */
export function marksOf(locale: string): LocaleMarks {
  const known = getLocale(locale);
  if (!known) throw new Error(`The locale ${locale} is not available on the local host`);
  return { decimal: known.decimal, group: known.group, monthFirst: known.preferMDY };
}
