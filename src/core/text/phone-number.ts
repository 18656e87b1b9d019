/** Recognises phone numbers, however they are spelled, and says what the spellings of one number share. */
import { textKey } from './text';

/**
 * The rule as regular expressions that JavaScript and databases read alike: what parts the digits is taken away, then the
 * rest is a number of Vietnam, or one of another country in its international form.
 *
 * A mobile number of Vietnam has nine digits after the 0, one of a landline ten, by the codes of the provinces.
 */
export const PHONE_RULE = {
  parting: String.raw`[\t\n\v\f\r \p{Z}\p{Cf}().‐‑–—-]+`,
  vietnamese: String.raw`^(?:\x27|(?:p|tel|đt|sđt|zalo):)?(?:(?:[+]|00)?840?|0?)([35789]\d{8}|2(?:0[3-9]|[1245-9]\d|3[2-9])\d{7})$`,
  international: String.raw`^(?:\x27|(?:p|tel|đt|sđt|zalo):)?(?:[+]|00)([1-9]\d{6,13})$`,
} as const;

const PARTING = new RegExp(PHONE_RULE.parting, 'gu');
const VIETNAMESE = new RegExp(PHONE_RULE.vietnamese, 'u');
const INTERNATIONAL = new RegExp(PHONE_RULE.international, 'u');

/** Most texts have fewer, and need not be brought into the form that the rules are for. */
const SEVEN_DIGITS = /(?:\d\D*){7}/;

/** Groups of three behind dots: so amounts are written, too. */
const GROUPED = /^\+?[1-9]\d{0,2}(?:\.\d{3})+$/;

/** Fewer digits behind a plus may be an amount. */
const ABROAD = /\+\d{10}/;

const bare = (text: string): string => textKey(text).replace(PARTING, '');

/**
 * The number in its international form, `+84912000001`, for `0912.000.001`, `84 912 000 001`, `p:+84912000001` and for
 * `912000001`, of which a spreadsheet has dropped the 0; `undefined` for a text that cannot be a phone number.
 */
export function phoneKey(text: string): string | undefined {
  if (!SEVEN_DIGITS.test(text)) return undefined;
  const digits = bare(text);
  const [, national] = VIETNAMESE.exec(digits) ?? [];
  if (national !== undefined) return `+84${national}`;
  const [, foreign] = INTERNATIONAL.exec(digits) ?? [];
  return foreign === undefined ? undefined : `+${foreign}`;
}

/** Whether a text is a phone number for sure: `912000001` and `84.912.000.001` could be amounts or order numbers. */
export function isPhoneNumber(text: string): boolean {
  if (phoneKey(text) === undefined || GROUPED.test(textKey(text))) return false;
  const digits = bare(text);
  const [, national] = VIETNAMESE.exec(digits) ?? [];
  return national === undefined ? ABROAD.test(digits) : digits !== national;
}

/**
 * A number as people write it, with blanks where no spreadsheet takes it for a value: `0912 000 001`, `024 3825 1234`,
 * `+1415 555 0100`.
 *
 * @param key as `phoneKey` gives it
 */
export function writtenPhone(key: string): string {
  const [, national] = /^\+84(\d{9,10})$/.exec(key) ?? [];
  if (national === undefined || !VIETNAMESE.test(national))
    return key.replace(/^(\+\d+)(\d{3})(\d{4})$/, '$1 $2 $3');
  if (national.length === 9) return `0${national}`.replace(/(\d{4})(\d{3})(\d{3})/, '$1 $2 $3');
  const isCity = /^2[48]/.test(national);
  return `0${national}`.replace(isCity ? /(\d{3})(\d{4})(\d{4})/ : /(\d{4})(\d{3})(\d{4})/, '$1 $2 $3');
}
