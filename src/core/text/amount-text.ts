/** Reads the digits and the power of ten of an amount as people write it, before the decimal mark is known. */
import { amountTokens, type AmountToken } from './amount-tokens';
import { isDollar, knownCurrency } from './currency';
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
  /** What stands for a currency in it, in lower case: `₫`, `us$`; of `$5 USD` the code. */
  readonly currency?: string;
}

const MARKS: readonly DecimalMark[] = ['.', ','];
const SPACED = /^\d{1,3}(?:[ ']\d{3})+(?:[.,]\d+)?$/;

/** In groups of three, or as in India, `12,34,567`. */
const WHOLE = /^(?:\d*|[1-9]\d{0,2}(?:[.,]\d{3})+|[1-9]\d?(?:,\d{2})+,\d{3})$/;

/** The parts as letters: `-1 tỷ 200 triệu đồng` is `-dpdpc`. */
const lettersOf = (tokens: readonly AmountToken[]): string =>
  tokens.map((token) => (token.kind === 'sign' ? token.sign : LETTERS[token.kind])).join('');

const LETTERS = { digits: 'd', power: 'p', currency: 'c', open: '(', close: ')' } as const;

/** `5`, `5 tr`, `1tr5`, `1 tỷ 200 triệu`. */
const SIZE = '(?:dp?|dpd|(?:dp){2,})';
const AMOUNT = new RegExp(String.raw`^(?:[-+]?c?[-+]?${SIZE}c?c?-?|c?\(c?${SIZE}c?c?\)c?)$`);

/**
 * `1.200.000 ₫`, `$141.56K`, `1,2 tỷ`, `1tr5`, `1 tỷ 200 triệu`, `$(1,200)`, `12,5 %`; `undefined` for anything else. The
 * number is the same in whatever currency.
 */
export function readAmountText(text: string): WrittenAmount | undefined {
  if (!/\d/.test(text)) return undefined;
  const tokens = amountTokens(
    plainText(withPlainBlanks(text)).toLowerCase().replace(/\s+/g, ' ').replace(/−/g, '-').replace(/’/g, "'"),
  );
  const letters = lettersOf(tokens ?? []);
  if (!tokens || !AMOUNT.test(letters)) return undefined;
  const [sign, ...otherSigns] = letters.match(/[-+(]/g) ?? [];
  const currencies = tokens.flatMap((token) => (token.kind === 'currency' ? [token.name] : []));
  if (otherSigns.length > 0 || !isOneCurrency(currencies)) return undefined;
  const size = sizeOf(tokens);
  if (!size) return undefined;
  const { digits, exponent } = size;
  const marks = MARKS.filter((mark) => valueOfDigits(digits, mark, exponent) !== undefined);
  if (marks.length === 0) return undefined;
  const currency = currencies[currencies.length - 1];
  const isDong = knownCurrency(currency ?? '') === 'VND' && !letters.includes('p');
  return {
    isNegative: sign === '-' || sign === '(',
    digits,
    exponent,
    told: markTold(digits, marks, isDong),
    ...(currency === undefined ? {} : { currency }),
  };
}

/** One name, or a dollar sign and the code that says whose dollars: `$5 USD`. */
const isOneCurrency = ([first = '', second, ...more]: readonly string[]): boolean =>
  second === undefined ||
  (/\$$/.test(first) &&
    /^[a-z]{3}$/.test(second) &&
    isDollar(knownCurrency(second) ?? '') &&
    more.length === 0);

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

type Size = Pick<WrittenAmount, 'digits' | 'exponent'>;

interface Part extends Size {
  readonly hasPower: boolean;
  /** Whether a blank stands before it. */
  readonly isApart: boolean;
}

/** Each number with the power behind it. */
function sizeOf(tokens: readonly AmountToken[]): Size | undefined {
  const parts = tokens.flatMap((token, at): readonly Part[] => {
    if (token.kind !== 'digits') return [];
    const next = tokens[at + 1];
    const power = next?.kind === 'power' ? next : undefined;
    return [{ ...token, exponent: power?.exponent ?? 0, hasPower: power !== undefined }];
  });
  const [first, second] = parts;
  if (!first || !second) return first && withoutBlanks(first);
  return second.hasPower ? sumOf(parts) : withDecimals(first, second);
}

/** Blanks and apostrophes part groups of three. */
function withoutBlanks({ digits, exponent }: Size): Size | undefined {
  if (/[ ']/.test(digits) && !SPACED.test(digits)) return undefined;
  return { digits: digits.replace(/[ ']/g, ''), exponent };
}

/** Digits right behind a power are decimals of it: `2tr350` is 2.35 million. */
function withDecimals({ digits, exponent }: Size, { digits: rest, isApart }: Part): Size | undefined {
  if (isApart || exponent <= 0 || !/^\d+ \d+$/.test(`${digits} ${rest}`)) return undefined;
  return { digits: digits + rest, exponent: exponent - rest.length };
}

/** `1 tỷ 200 triệu`: whole numbers, each smaller than one of the power before it. */
function sumOf(parts: readonly Size[]): Size | undefined {
  let [digits, exponent] = ['', Infinity];
  for (const part of parts) {
    const places = exponent - part.exponent;
    const isSmaller = part.digits.length <= places && part.exponent >= 0;
    if (!/^\d+$/.test(part.digits) || !isSmaller) return undefined;
    digits += digits === '' ? part.digits : part.digits.padStart(places, '0');
    ({ exponent } = part);
  }
  return { digits, exponent };
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
