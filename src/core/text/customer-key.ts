/** Says what two spellings of one customer share: a phone number or a code is compared without what only parts its signs. */
import { isPhoneNumber, phoneKey, writtenPhone } from './phone-number';
import { textKey } from './text';

/** Which kinds of keys are compared as such; names and all other texts are compared as texts everywhere. */
export interface CustomerKinds {
  readonly phones: boolean;
  readonly codes: boolean;
}

/** What a text is by its signs. */
const KEY_KINDS = ['phone', 'email', 'code', 'number', 'name'] as const;

export type KeyKind = (typeof KEY_KINDS)[number];

/** `kh-001`, `kh 001`, `kh001`: a few letters, what parts them, digits with their zeros. Databases read it, too. */
export const CODE_RULE = String.raw`^([a-zđ]{1,6})[ ._/#-]*(\d+)$`;

const CODE = new RegExp(CODE_RULE, 'u');
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Two texts are the same customer where this is the same: `+84912000001`, `kh001`, `an bình`. */
export function customerKey(text: string, { phones, codes }: CustomerKinds): string {
  const phone = phones ? phoneKey(text) : undefined;
  if (phone !== undefined) return phone;
  return codes ? textKey(text).replace(CODE, '$1$2') : textKey(text);
}

/** The one way to write a phone number or a code, which formulas compare rightly; `undefined` for what is neither. */
export function writtenCustomer(text: string, { phones, codes }: CustomerKinds): string | undefined {
  const phone = phones ? phoneKey(text) : undefined;
  if (phone !== undefined) return writtenPhone(phone);
  const isCode = codes && CODE.test(textKey(text));
  return isCode ? textKey(text).replace(CODE, '$1$2').toUpperCase() : undefined;
}

export function keyKind(text: string): KeyKind {
  const key = textKey(text);
  if (isPhoneNumber(text)) return 'phone';
  if (EMAIL.test(key)) return 'email';
  if (/^\d+$/.test(key)) return 'number';
  return CODE.test(key) ? 'code' : 'name';
}

/**
 * Judges each column by itself, by more than half of its different texts; what one column holds is compared so in all of
 * them, so that two equal texts always are one customer. Nine digits alone make no column one of phone numbers, beside sure
 * ones they are some.
 *
 * @param columns the different texts of each column that names customers
 */
export const customerKinds = (columns: readonly (readonly string[])[]): CustomerKinds => ({
  phones: columns.some((texts) => mostKind(texts) === 'phone'),
  codes: columns.some((texts) => mostKind(texts) === 'code'),
});

/** So many texts tell enough of a column. */
const MOST_TEXTS = 1_000;

/** What more than half of some texts are, by the first of them; `undefined` where they are too mixed. */
export function mostKind(all: readonly string[]): KeyKind | undefined {
  const texts = all.slice(0, MOST_TEXTS);
  const kinds = texts.map(keyKind);
  const isMost = (is: (kind: KeyKind, at: number) => boolean): boolean =>
    kinds.filter(is).length * 2 > kinds.length;
  const mayBePhone = (at: number): boolean => phoneKey(texts[at] ?? '') !== undefined;
  if (kinds.includes('phone') && isMost((_, at) => mayBePhone(at))) return 'phone';
  return KEY_KINDS.find((each) => isMost((kind) => kind === each));
}
