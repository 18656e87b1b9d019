/** Tells rows of several sheets apart by all that the sheets have in common, so that a copy of a sheet is known as one. */
import type { SheetCells } from '../../core/text/cells';
import { isBlank, textKey } from '../../core/text/text';
import { headerKeys } from './header-key';
import { isUnrelatedHeader } from './known-headers';
import type { LocatedTable } from './locate';

/** A table on one of its sheets. */
export interface Placed {
  readonly cells: SheetCells;
  readonly located: LocatedTable;
}

/**
 * What stands in each row of a sheet that is not blank, below the mapped headers and those that all of the sheets have:
 * leads of the same day, source and status are still different people. Numbers of rows tell nothing.
 */
export function sameRows(all: readonly Placed[]): (placed: Placed) => readonly string[] {
  const [first, ...rest] = all.map((placed) => [...headersOf(placed).keys()]);
  const shared = (first ?? []).filter((header) => rest.every((headers) => headers.includes(header)));
  return (placed) => {
    const { cells, located } = placed;
    const headers = headersOf(placed);
    const others = shared.flatMap((header) => headers.get(header) ?? []);
    const columns = [...new Set([...Object.values(located.columns), ...others])];
    return cells.values
      .slice(located.headerRow)
      .map((row) => columns.map((column) => row[column - 1] ?? ''))
      .filter((row) => !row.every(isBlank))
      .map((row) => JSON.stringify(row));
  };
}

/** The columns of a sheet whose header may say something of a row, from 1; of equal headers the leftmost counts. */
function headersOf({ cells, located }: Placed): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  (cells.values[located.headerRow - 1] ?? []).forEach((value, index) => {
    if (typeof value !== 'string' || isBlank(value) || isUnrelatedHeader(headerKeys(value))) return;
    if (!columns.has(textKey(value))) columns.set(textKey(value), index + 1);
  });
  return columns;
}
