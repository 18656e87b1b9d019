/** Defines how texts are read and compared: one rule for names, headers and status words. */
import type { Cell } from './cells';

/** A cell's text: NFC, without outer blanks. */
export const plainText = (value: string): string => value.normalize('NFC').trim();

/** What two texts must share to be the same name: they are compared without regard to case. */
export const textKey = (value: string): string => plainText(value).toLowerCase();

/** How many letters of a text a sentence repeats. */
const MOST_LETTERS = 60;

/** A text as a sentence names it: without its end where it is long. */
export function inShort(text: string): string {
  const letters = Array.from(plainText(text));
  return letters.length > MOST_LETTERS ? `${letters.slice(0, MOST_LETTERS).join('')}…` : letters.join('');
}

/** Whether a cell shows nothing: it is empty, or holds nothing but blanks. */
export const isBlank = (value: Cell): boolean =>
  value === '' || (typeof value === 'string' && value.trim() === '');
