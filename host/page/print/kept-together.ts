/** Decides which rows of a printed sheet stay on one page: those that one chart or cell lies over, and short blocks between blank rows. */
import { greatestOf } from '../../../src/core/extremes';

export interface PrintedRow {
  /** In pixels, as is the next one. */
  readonly height: number;
  /** How far charts and merged cells that begin in it reach, from its top; 0 without one. */
  readonly reach: number;
  /** Whether nothing is seen of it: no text, no colour, no line. */
  readonly isBlank: boolean;
}

/** Where a longer block stayed together, too much of the page before it would be blank. */
const LONGEST_BLOCK = 420;

/** @returns the rows in their order, in lists of those that stay together */
export const keptTogether = <Row extends PrintedRow>(rows: readonly Row[]): readonly (readonly Row[])[] =>
  blocksOf(withReached(rows)).flatMap((block) =>
    heightOf(block.flat()) > LONGEST_BLOCK ? block : [block.flat()],
  );

const heightOf = (rows: readonly PrintedRow[]): number => rows.reduce((sum, { height }) => sum + height, 0);

/** A list for each row, with the rows that it reaches. */
function withReached<Row extends PrintedRow>(rows: readonly Row[]): readonly (readonly Row[])[] {
  const lists: Row[][] = [];
  let [top, bottom] = [0, 0];
  for (const row of rows) {
    if (top >= bottom) lists.push([]);
    lists.at(-1)?.push(row);
    bottom = greatestOf([bottom, top + row.reach]);
    top += row.height;
  }
  return lists;
}

/** The lists between blank rows; a blank row is by itself. */
function blocksOf<Row extends PrintedRow>(
  lists: readonly (readonly Row[])[],
): readonly (readonly (readonly Row[])[])[] {
  const isBlank = (rows: readonly Row[]): boolean => rows.every((row) => row.isBlank && row.reach === 0);
  const blocks: (readonly Row[])[][] = [];
  for (const [at, rows] of lists.entries()) {
    const before = lists[at - 1];
    if (!before || isBlank(before) || isBlank(rows)) blocks.push([]);
    blocks.at(-1)?.push(rows);
  }
  return blocks;
}
