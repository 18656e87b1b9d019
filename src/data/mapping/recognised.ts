/** Finds the columns of a table that the headers of a sheet name. */
import { TABLES, type ColumnId, type TableId } from '../../model/catalogue/tables';
import { headerKey, wholeHeaders } from './header-words';

/** The header of each column that the sheet seems to have; a header serves one column only. */
export function recognised(
  table: TableId,
  headers: readonly string[],
): Readonly<Partial<Record<ColumnId, string>>> {
  const free = new Map(headers.map((header) => [headerKey(header), header]));
  const found: Partial<Record<ColumnId, string>> = {};
  for (const { id } of TABLES[table].columns) {
    const key = wholeHeaders(table, id)
      .map(headerKey)
      .find((word) => free.has(word));
    const header = key === undefined ? undefined : free.get(key);
    if (key === undefined || header === undefined) continue;
    found[id] = header;
    free.delete(key);
  }
  return found;
}
