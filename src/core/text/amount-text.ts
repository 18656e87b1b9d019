/** Reads the digits and the power of ten of an amount as people write it, before the decimal mark is known. */
import type { DecimalMark } from './locale-style';
import { withPlainBlanks } from './look-alike';
import { plainText } from './text';

export interface WrittenAmount {
  readonly isNegative: boolean;
  /** Digits with their marks: `1.200.000`, `141.56`. */
  readonly digits: string;
  /** 6 for `triệu`, -2 for `%`. */
  readonly exponent: number;
  /** The mark that must be the decimal one, so that the digits are a number; `undefined` where both can be. */
  readonly told: DecimalMark | undefined;
}

const MARKS: readonly DecimalMark[] = ['.', ','];
const CURRENCY = String.raw`us\$|\p{Sc}|vnđ|vnd|đồng|đ|usd|eur|gbp|jpy|sgd|thb|cny|aud`;
const POWERS: Readonly<Record<string, number>> = {
  '%': -2,
  k: 3,
  nghìn: 3,
  ngàn: 3,
  thousand: 3,
  m: 6,
  mn: 6,
  tr: 6,
  triệu: 6,
  million: 6,
  b: 9,
  bn: 9,
  tỷ: 9,
  tỉ: 9,
  billion: 9,
};
const POWER = Object.keys(POWERS)
  .sort((a, b) => b.length - a.length)
  .join('|');
const AMOUNT = new RegExp(
  `^(?<sign>[-+])? ?(?<before>${CURRENCY})? ?(?<inner>[-+])?(?<digits>[\\d.,](?:[\\d.,' ]*\\d)?)` +
    ` ?(?<power>${POWER})?(?<rest>\\d+)? ?(?<after>${CURRENCY})? ?(?<last>-)?$`,
  'u',
);
const SPACED = /^\d{1,3}(?:[ ']\d{3})+(?:[.,]\d+)?$/;

/** In groups of three, or as in India, `12,34,567`. */
const WHOLE = /^(?:\d*|[1-9]\d{0,2}(?:[.,]\d{3})+|[1-9]\d?(?:,\d{2})+,\d{3})$/;

/** `1.200.000 ₫`, `$141.56K`, `1,2 tỷ`, `1tr5`, `(1,200)`, `12,5 %`; `undefined` for anything else. */
export function readAmountText(text: string): WrittenAmount | undefined {
  if (!/\d/.test(text)) return undefined;
  const written = plainText(withPlainBlanks(text))
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/−/g, '-')
    .replace(/’/g, "'");
  const inBrackets = /^\((.+)\)$/.exec(written)?.[1];
  const parts = AMOUNT.exec((inBrackets ?? written).trim())?.groups;
  if (!parts) return undefined;
  const { sign, inner, last, before, after, power, rest } = parts;
  const signs = [sign, inner, last, inBrackets === undefined ? undefined : '-'].filter((each) => each);
  if (signs.length > 1 || (before !== undefined && after !== undefined)) return undefined;
  const scaled = scaledDigits(parts.digits ?? '', power, rest);
  if (!scaled) return undefined;
  const { digits, exponent } = scaled;
  const marks = MARKS.filter((mark) => valueOfDigits(digits, mark, exponent) !== undefined);
  if (marks.length === 0) return undefined;
  const isDong = /^(?:₫|vnđ|vnd|đồng|đ)$/.test(before ?? after ?? '') && power === undefined;
  return { isNegative: signs[0] === '-', digits, exponent, told: markTold(digits, marks, isDong) };
}

/** Whether the two marks say different numbers. */
export const isAmbiguousAmount = ({ told, digits }: WrittenAmount): boolean =>
  told === undefined && /[.,]/.test(digits);

/** The number, by the mark that the text itself tells, else by the column's. */
export function numberOfText(
  { isNegative, digits, exponent, told }: WrittenAmount,
  decimalMark: DecimalMark,
): number {
  const size = valueOfDigits(digits, told ?? decimalMark, exponent) ?? NaN;
  return isNegative ? 0 - size : size;
}

/** Without blanks between groups; digits after a power are decimals of it: `2tr350` is 2.35 million. */
function scaledDigits(
  digits: string,
  power: string | undefined,
  rest: string | undefined,
): Pick<WrittenAmount, 'digits' | 'exponent'> | undefined {
  const exponent = power === undefined ? 0 : (POWERS[power] ?? 0);
  if (rest !== undefined) {
    const isWhole = exponent > 0 && /^\d+$/.test(digits);
    return isWhole ? { digits: digits + rest, exponent: exponent - rest.length } : undefined;
  }
  if (/[ ']/.test(digits) && !SPACED.test(digits)) return undefined;
  return { digits: digits.replace(/[ ']/g, ''), exponent };
}

/** One mark before three digits may group them or not, but đồng have no decimals. */
function markTold(digits: string, marks: readonly DecimalMark[], isDong: boolean): DecimalMark | undefined {
  if (!/[.,]/.test(digits)) return undefined;
  if (marks.length === 1) return marks[0];
  if (!isDong) return undefined;
  return digits.includes('.') ? ',' : '.';
}

/** `undefined` where the digits are no number with this decimal mark. */
function valueOfDigits(digits: string, mark: DecimalMark, exponent: number): number | undefined {
  const [whole = '', fraction = '', ...more] = digits.split(mark);
  const group = mark === '.' ? ',' : '.';
  const isWhole = WHOLE.test(whole);
  if (!isWhole || !/^\d*$/.test(fraction) || more.length > 0 || whole + fraction === '') return undefined;
  return Number(`${whole.split(group).join('') || '0'}.${fraction || '0'}e${exponent}`);
}
