/**
 * Cuts blocks of cells into chunks small enough for one of Google's calls to write well within the time limit of a run.
 */
import type { Block } from './sheet-layout';

/**
 * Google says that a script writes 10,000 cells in about a second, and ends it after 6 minutes; formulas take longer:
 * should they take ten times as long, a chunk takes less than a minute.
 * https://developers.google.com/apps-script/guides/support/best-practices
 * https://developers.google.com/apps-script/guides/services/quotas
 */
const MOST_CELLS = 50_000;

/** How many rows of so many columns are written at once; one at least. */
export const rowsAtOnce = (columns: number): number => Math.max(1, Math.floor(MOST_CELLS / columns));

/** A block that is small enough stays whole. */
export function inChunks({ row, column, cells }: Block): readonly Block[] {
  const most = rowsAtOnce(cells[0]?.length ?? 1);
  return Array.from({ length: Math.ceil(cells.length / most) }, (_, chunk) => ({
    row: row + chunk * most,
    column,
    cells: cells.slice(chunk * most, (chunk + 1) * most),
  }));
}
