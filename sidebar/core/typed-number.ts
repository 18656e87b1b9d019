/** Reads a number as a person types it, in the style of the spreadsheet's locale. */
import { numberOfText, readAmountText } from '../../src/core/text/amount-text';
import { localeStyle } from '../../src/core/text/locale-style';

/** `1.234,5` in vi_VN, `1,234.5` in en_US, `12,5 %`, `1,2 tỷ`; `undefined` for anything else. */
export function typedNumber(text: string, locale: string): number | undefined {
  const written = readAmountText(text);
  if (!written) return undefined;
  const number = numberOfText(written, localeStyle(locale).decimalMark);
  return Number.isNaN(number) ? undefined : number;
}
