/** Finds the style in which people of a spreadsheet's locale write dates and numbers. */
import { languageTag } from './language-tag';

export type DateOrder = 'dayFirst' | 'monthFirst';
export type DecimalMark = '.' | ',';

export interface LocaleStyle {
  readonly dateOrder: DateOrder;
  readonly decimalMark: DecimalMark;
}

/** A formatter takes a thousand times as long to make as to ask. */
const KNOWN = new Map<string, LocaleStyle>();

/** @param locale as Sheets or a browser names it: `vi_VN`, `en-US` */
export function localeStyle(locale: string): LocaleStyle {
  const style = KNOWN.get(locale) ?? styleOf(locale);
  KNOWN.set(locale, style);
  return style;
}

function styleOf(locale: string): LocaleStyle {
  const tag = languageTag(locale);
  const dateParts = new Intl.DateTimeFormat(tag, { dateStyle: 'short', timeZone: 'UTC' }).formatToParts(0);
  const numberParts = new Intl.NumberFormat(tag).formatToParts(0.5);
  const place = (type: 'day' | 'month'): number => dateParts.findIndex((part) => part.type === type);
  return {
    dateOrder: place('day') < place('month') ? 'dayFirst' : 'monthFirst',
    decimalMark: numberParts.some(({ type, value }) => type === 'decimal' && value === ',') ? ',' : '.',
  };
}
