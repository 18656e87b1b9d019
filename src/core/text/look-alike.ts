/** Replaces characters that look like a blank with plain blanks, and removes those that look like nothing. */

/** No-break spaces, spaces of other widths, line separators. */
const WIDE = /[\u00a0\u115f\u1160\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g;

/** Zero-width signs, soft hyphens, marks of direction. */
const UNSEEN = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]|\u034f/g;

/** Each wide sign as a plain blank, without the unseen ones. */
export const withPlainBlanks = (text: string): string => text.replace(WIDE, ' ').replace(UNSEEN, '');

/** Whether a text holds such signs. */
export const hasLookAlikes = (text: string): boolean => withPlainBlanks(text) !== text;
