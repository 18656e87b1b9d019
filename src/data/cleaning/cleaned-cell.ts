/** Describes one cell after cleaning, and what was done to it. */
import type { Cell } from '../../core/text/cells';

/**
 * `date`, `amount`: a text that was read became a date or a number. `exchanged`: a date of which an import took the day
 * for the month was put right. `blank`: outer blanks, or signs that look like blanks, were removed. `accents`: letters
 * were composed with their accents. `case`: a word got the spelling that most others of it have. `digits`: a text of
 * digits became a number, as the others of its column. `key`: a phone number or a
 * code of a customer is written as all of them are. `noName`: “-” or “n/a” in place of a name became blank. `above`: a number or a date above the header became
 * a text.
 */
export const CHANGE_KINDS = [
  'date',
  'exchanged',
  'amount',
  'blank',
  'accents',
  'case',
  'digits',
  'key',
  'noName',
  'above',
] as const;

export type ChangeKind = (typeof CHANGE_KINDS)[number];

export interface CleanedCell {
  readonly value: Cell;
  /** None where the cell is as it was. */
  readonly kinds: readonly ChangeKind[];
}
