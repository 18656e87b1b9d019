/** Describes why native formulas would read a column differently from the engine: a reason, and the cells concerned. */
import type { LeftOutRow } from './counting';
import type { ColumnType } from '../../model/catalogue/table';

/**
 * `type`: not stored as what the column holds. `error`: a formula without a result. `blank`: outer blanks, or signs
 * that only look like blanks. `mixed`: numbers among texts, or texts among numbers. `accents`: letters with separate
 * accents (not NFC). `case`: differs from another value only in case. `value`: a text that a spreadsheet may read as
 * a number, a date or a boolean. `order`: a date before the one that it follows. `above`: a number or a date above
 * the header row, which formulas over whole columns read too. `extra`, `repeat`, `currency`: a date of a row that is left
 * out, which formulas would count. `converted`: an amount in another currency, which they would add up as it stands.
 * `key`: another spelling of a customer whom formulas would take for two. `noName`: “-” or “n/a” in place of a customer,
 * which formulas would count as one. `oneRep`: one rep by two of their names, or with a sign too many, whom no condition finds.
 */
export type UncleanKind =
  | 'type'
  | 'error'
  | 'blank'
  | 'mixed'
  | 'accents'
  | 'case'
  | 'value'
  | 'order'
  | 'above'
  | 'converted'
  | 'key'
  | 'noName'
  | 'oneRep'
  | LeftOutRow;

export interface UncleanCell {
  /** From 1. */
  readonly row: number;
  /** What the cell shows. */
  readonly value: string;
  /** The other spelling, of a `key`; the rep, of `oneRep`. */
  readonly other?: string;
}

export interface Unclean {
  readonly kind: UncleanKind;
  readonly sheet: string;
  /** From 1. */
  readonly column: number;
  readonly header: string;
  readonly expected: ColumnType;
  /** How many cells give the reason. */
  readonly count: number;
  /** The first of them; the first few. */
  readonly cells: readonly [UncleanCell, ...UncleanCell[]];
}
