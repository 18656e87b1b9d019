/** Decides how many rows and columns a sheet has for a layout: enough, and no more where nobody can miss them. */
import { extent, type Extent } from './extent';
import type { SheetLayout } from './sheet-layout';

/** Room to type something below without adding rows first. */
const SPARE_ROWS = 3;

/** A sheet as it is before a layout is drawn on it. */
export interface Grid {
  readonly size: Extent;
  /** Whether nobody can have typed anything into it. */
  readonly isNew: boolean;
  /** How far its values reach; asked only where something may be taken away. */
  readonly filled: () => Extent;
  /** Whether something lies over its cells, which need not hold anything; likewise. */
  readonly isCovered: () => boolean;
}

/**
 * A new sheet has 1,000 rows of 26 columns, and all cells of a document count against Google's 10 million. On a sheet
 * that is drawn again nothing is taken away that holds a value, and nothing at all where something lies over its cells;
 * one that was emptied first no longer tells which of its cells formulas elsewhere read, and stays as large as it was.
 */
export function gridSize(layout: SheetLayout, { size, isNew, filled, isCovered }: Grid): Extent {
  const { rows, columns } = extent(layout);
  const needed = { rows: rows + (layout.isFitted ? SPARE_ROWS : 0), columns };
  const grown = largest(size, needed);
  const isLarger = grown.rows > needed.rows || grown.columns > needed.columns;
  if (!layout.isFitted || !isLarger) return grown;
  if (isNew) return needed;
  return layout.isRedrawn || isCovered() ? grown : largest(needed, filled());
}

const largest = (one: Extent, other: Extent): Extent => ({
  rows: Math.max(one.rows, other.rows),
  columns: Math.max(one.columns, other.columns),
});
