/** Summarises what cleaning changed in a column: each kind of change, how often, and a few examples. */
import type { Cell } from '../../core/text/cells';
import { shownCell, type Showing } from '../../core/text/shown-cell';
import { CHANGE_KINDS, type ChangeKind, type CleanedCell } from './cleaned-cell';

interface ChangedCell {
  /** From 1. */
  readonly row: number;
  /** What the cell showed; texts as they were, with their blanks. */
  readonly before: string;
  readonly after: string;
}

export interface ColumnPlace {
  readonly sheet: string;
  /** From 1. */
  readonly column: number;
  readonly header: string;
}

/** One kind of change in one column. */
export interface Change extends ColumnPlace {
  readonly kind: ChangeKind;
  /** How many cells. */
  readonly count: number;
  /** The first of them, 3 at most. */
  readonly cells: readonly [ChangedCell, ...ChangedCell[]];
}

const MOST_NAMED = 3;

/** One change for each kind that occurs in the column. */
export function changesOf(
  place: ColumnPlace,
  before: readonly Cell[],
  cleaned: readonly CleanedCell[],
  settings: Pick<Showing, 'zone' | 'locale'>,
): readonly Change[] {
  return CHANGE_KINDS.flatMap((kind): readonly Change[] => {
    const [first, ...others] = [...cleaned.keys()].filter((row) => cleaned[row]?.kinds.includes(kind));
    if (first === undefined) return [];
    const showing = { ...settings, useGrouping: kind === 'amount' };
    const cellOf = (row: number): ChangedCell => ({
      row: row + 1,
      before: shownCell(before[row] ?? '', showing),
      after: shownCell(cleaned[row]?.value ?? '', showing),
    });
    const named = others.slice(0, MOST_NAMED - 1).map(cellOf);
    return [{ kind, ...place, count: others.length + 1, cells: [cellOf(first), ...named] }];
  });
}
