/** Describes how a database writes values into the text of a query, and holds what several databases write alike. */

/** The types that the items of a list may have. */
export type ItemType = 'text' | 'datetime' | 'integer';

export interface Literals {
  readonly text: (value: string) => string;
  /** A day, `2026-10-05`. */
  readonly date: (value: string) => string;
  /** A day with a time, `2026-10-05T00:00:00`. */
  readonly datetime: (value: string) => string;
  /** A moment, `2026-10-04T17:00:00.000Z`. */
  readonly timestamp: (value: string) => string;
  /** Printed items as one value, also none at all. */
  readonly array: (items: readonly string[], type: ItemType) => string;
  /** The items of such a value and their places from 0, to stand after FROM. */
  readonly list: (array: string, type: ItemType, value: string, place: string) => string;
}

/** Standard SQL knows one escape: a quote is written twice. A backslash stands for itself. */
export const textByQuotes = (value: string): string => `'${value.replace(/'/g, "''")}'`;

/** Whatever ends a line or cannot be seen, but for the plain blank. */
const UNSEEN = /[^\S ]|\p{Cc}/gu;

export const isSeen = (value: string): boolean => value.search(UNSEEN) < 0;

/** What cannot be seen by its code, `\u00a0`: a copied text keeps it. */
export const unseenByCode = (value: string): string =>
  value.replace(UNSEEN, (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Where a backslash escapes. */
export const textByBackslashes = (value: string): string =>
  `'${unseenByCode(value.replace(/[\\']/g, '\\$&'))}'`;

/** `2026-10-05 00:00:00` for `2026-10-05T00:00:00`. */
export const withBlank = (datetime: string): string => datetime.replace('T', ' ');
