/** Writes a number as a cell with its format shows it, in the marks of the spreadsheet's locale. */
import { languageTag } from '../text/language-tag';
import type { Patterns, ValueFormat } from './number-format';

const DIGITS: Readonly<Record<ValueFormat, number>> = { count: 0, money: 0, percent: 1, decimal: 1 };

/** `1.234.567 ₫`, `12,5%`, `3,4` in a `vi_VN` spreadsheet. */
export function shownValue(
  value: number,
  format: ValueFormat,
  locale: string,
  { money }: Pick<Patterns, 'money'>,
  digits = DIGITS[format],
): string {
  const shown = (format === 'percent' ? value * 100 : value).toLocaleString(languageTag(locale), {
    maximumFractionDigits: digits,
  });
  if (format === 'percent') return `${shown}%`;
  const [, sign] = /"([^"]+)"/.exec(money) ?? [];
  return format === 'money' && sign !== undefined ? `${shown} ${sign}` : shown;
}
