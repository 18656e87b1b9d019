/** Reads the cells of a table's status column from its sheets. */
import type { Cell } from '../../core/text/cells';
import { locate } from '../../data/mapping/locate';
import { sheetsOf } from '../../data/mapping/mapped-sheets';
import type { TableMapping } from '../../data/mapping/mapping';
import { usableMapping } from '../../data/mapping/usable';
import type { Sheets } from '../../document/document';
import type { TableId } from '../../model/catalogue/tables';

/** One after another, as they stand there; none where the table cannot be read or has no such column. */
export function statusValues(table: TableId, mapped: TableMapping, cellsOf: Sheets['cellsOf']): Cell[] {
  const usable = usableMapping({ [table]: mapped }, cellsOf).mapping[table];
  if (usable?.columns.status === undefined) return [];
  return sheetsOf(usable).flatMap((sheet) => {
    const cells = cellsOf(sheet);
    if (!cells) return [];
    const { headerRow, columns } = locate(table, usable, cells);
    return cells.values.slice(headerRow).map((row) => row[(columns.status ?? 0) - 1] ?? '');
  });
}
