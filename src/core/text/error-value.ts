/** Recognises cells whose formula has no result by the text they show, which is how Apps Script returns them. */
import type { Cell } from './cells';

/** https://support.google.com/docs/answer/3238305; a custom function that still runs shows `Loading...`. */
const ERRORS: ReadonlySet<string> = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#ERROR!',
  'Loading...',
]);

export const isErrorValue = (value: Cell): boolean => typeof value === 'string' && ERRORS.has(value);
