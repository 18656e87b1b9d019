/** Finds the columns of a table that the first rows of a sheet offer, for when a person chooses the sheet by hand. */
import type { ColumnId, TableId } from '../../model/catalogue/tables';
import type { SheetCells } from '../../core/text/cells';
import { isMapped, matchColumns } from './match-columns';
import { sheetColumns } from './sheet-columns';

/** The header of each column that the sheet seems to have; a header serves one column only. */
export function recognised(
  table: TableId,
  head: SheetCells,
  reps: ReadonlySet<string> = new Set(),
): Readonly<Partial<Record<ColumnId, string>>> {
  const sheet = sheetColumns(head);
  if (!sheet) return {};
  const found = matchColumns(table, sheet, { reps }).found.filter(isMapped);
  return Object.fromEntries(found.map(({ part, column }) => [part.id, column.text]));
}
