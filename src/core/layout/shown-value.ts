/** Writes a number as a cell with its format shows it, in the marks of the spreadsheet's locale. */
import { languageTag } from '../text/language-tag';
import { hasCents } from '../text/cents';
import { localCurrency } from '../text/locale-currency';
import type { Patterns, ValueFormat } from './number-format';

const DIGITS: Readonly<Record<ValueFormat, number>> = { count: 0, money: 0, percent: 1, decimal: 1 };

/** `1.234.567 ₫`, `12,5%`, `3,4` in a `vi_VN` spreadsheet. */
export function shownValue(
  value: number,
  format: ValueFormat,
  locale: string,
  { money }: Pick<Patterns, 'money'>,
  digits = digitsOf(value, format, locale),
): string {
  const shown = (format === 'percent' ? value * 100 : value).toLocaleString(languageTag(locale), {
    maximumFractionDigits: digits,
  });
  if (format === 'percent') return `${shown}%`;
  const [, sign] = /"([^"]+)"/.exec(money) ?? [];
  return format === 'money' && sign !== undefined ? `${shown} ${sign}` : shown;
}

/** Below this an amount of whole units says little. */
const SMALL = 10;

/** Cents of a small amount, in a currency that has them. */
const digitsOf = (value: number, format: ValueFormat, locale: string): number =>
  format === 'money' && Math.abs(value) < SMALL && hasCents(localCurrency(locale, '')) ? 2 : DIGITS[format];
