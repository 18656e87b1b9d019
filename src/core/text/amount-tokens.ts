/** Splits a written amount into its parts: digits, powers of ten such as `triệu`, currencies, signs, brackets. */
import { currencyNames } from './currency';
import { unaccented } from './unaccented';

export type AmountToken =
  /** With their marks and blanks: `1.200.000`, `1 200`. `isApart`: a blank stands before them. */
  | { readonly kind: 'digits'; readonly digits: string; readonly isApart: boolean }
  /** 6 for `triệu`, -2 for `%`. */
  | { readonly kind: 'power'; readonly exponent: number }
  /** As it is written, in lower case: `₫`, `đồng`, `us$`. */
  | { readonly kind: 'currency'; readonly name: string }
  | { readonly kind: 'sign'; readonly sign: '-' | '+' }
  | { readonly kind: 'open' | 'close' };

const POWERS: readonly (readonly [exponent: number, ...words: string[]])[] = [
  [-2, '%'],
  [3, 'k', 'nghìn', 'ngàn', 'thousand'],
  [5, 'lakh'],
  [6, 'm', 'mn', 'tr', 'triệu', 'million'],
  [7, 'crore'],
  [9, 'b', 'bn', 'tỷ', 'tỉ', 'billion'],
];

/** People type words without accents, too. */
const EXPONENTS: ReadonlyMap<string, number> = new Map(
  POWERS.flatMap(([exponent, ...words]) =>
    words.flatMap((word): [string, number][] => [
      [word, exponent],
      [unaccented(word), exponent],
    ]),
  ),
);

/** Longer ones first: of `tr` and `triệu` the whole word is taken. */
const POWER_WORDS = [...EXPONENTS.keys()].sort((a, b) => b.length - a.length).join('|');

/**
 * A regular expression of Google Sheets, to hold a text in lower case against: `300tr`, `0,3 tỷ`, `1 tỷ 200 triệu`, `12 %`.
 * It takes all digits and powers of ten; whether they make an amount is found when it is read.
 */
export const AMOUNT_PATTERN = `^[-+]?[0-9][0-9., ]*(${POWER_WORDS})?[0-9., ]*(${POWER_WORDS})?[0-9., ]*[₫đ$€]?$`;

const DIGITS = /[\d.,](?:[\d.,' ]*\d)?/y;
const CURRENCY = new RegExp(
  [
    ...currencyNames().map(
      (name) => name.replace(/[.$]/g, '\\$&') + (/\p{L}$/u.test(name) ? '(?!\\p{L})' : ''),
    ),
    '\\p{Sc}',
  ].join('|'),
  'uy',
);
const POWER = new RegExp(POWER_WORDS, 'y');

const RULES: readonly (readonly [RegExp, (written: string, isApart: boolean) => AmountToken])[] = [
  [DIGITS, (digits, isApart) => ({ kind: 'digits', digits, isApart })],
  [CURRENCY, (name) => ({ kind: 'currency', name })],
  [POWER, (word) => ({ kind: 'power', exponent: EXPONENTS.get(word) ?? 0 })],
  [/[-+]/y, (sign) => ({ kind: 'sign', sign: sign === '-' ? '-' : '+' })],
  [/\(/y, () => ({ kind: 'open' })],
  [/\)/y, () => ({ kind: 'close' })],
];

/**
 * The parts in their order; `undefined` where anything else stands in the text.
 *
 * @param text in lower case, NFC, with single blanks
 */
export function amountTokens(text: string): readonly AmountToken[] | undefined {
  const tokens: AmountToken[] = [];
  for (let at = 0; at < text.length;) {
    const isApart = text[at] === ' ';
    if (isApart) at++;
    const found = tokenAt(text, at, isApart);
    if (!found) return undefined;
    tokens.push(found.token);
    at = found.end;
  }
  return tokens;
}

function tokenAt(
  text: string,
  at: number,
  isApart: boolean,
): { readonly token: AmountToken; readonly end: number } | undefined {
  for (const [looks, read] of RULES) {
    looks.lastIndex = at;
    const written = looks.exec(text)?.[0];
    if (written !== undefined) return { token: read(written, isApart), end: at + written.length };
  }
  return undefined;
}
