/** Defines how texts are read and compared: one rule for names, headers and status words. */
import type { Cell } from './cells';

/** A cell's text: NFC, without outer blanks. */
export const plainText = (value: string): string => value.normalize('NFC').trim();

/** What two texts must share to be the same name: they are compared without regard to case. */
export const textKey = (value: string): string => plainText(value).toLowerCase();

/** Whether a cell shows nothing: it is empty, or holds nothing but blanks. */
export const isBlank = (value: Cell): boolean =>
  value === '' || (typeof value === 'string' && value.trim() === '');
