/** Finds the sheets that would go on with those of a table, if some of their headers were the same. */
import type { ColumnId, TableId } from '../../model/catalogue/tables';
import type { SheetCells } from '../../core/text/cells';
import { textKey } from '../../core/text/text';
import { knownReps } from './known-reps';
import { firstSheet, readsFrom, sheetsOf } from './mapped-sheets';
import { mappedTables, type Mapping } from './mapping';
import { candidateOf } from './propose';
import { mayBeSeries, moreOfSeries } from './series';
import { sheetColumns } from './sheet-columns';

export interface OtherHeaders {
  readonly sheet: string;
  readonly table: TableId;
  /** The first of the sheets that are read. */
  readonly readSheet: string;
  /** The headers that differ, as they are on this sheet and on those that are read. */
  readonly differing: readonly { readonly header: string; readonly read: string }[];
}

/** @param sheets their first rows are enough */
export function otherHeaders(sheets: readonly SheetCells[], mapping: Mapping): readonly OtherHeaders[] {
  const tables = mappedTables(mapping);
  const unread = sheets.filter(({ sheet }) => !tables.some(([, each]) => readsFrom(each, sheet)));
  const names = [...knownReps(sheets.flatMap((cells) => sheetColumns(cells) ?? []))];
  return tables.flatMap(([table, own]) => {
    if (!mayBeSeries(table)) return [];
    const others = unread.map(({ sheet }) => sheet);
    const more = moreOfSeries(table, sheetsOf(own), others, names);
    return unread.flatMap((cells): readonly OtherHeaders[] => {
      const found = more.includes(cells.sheet) ? candidateOf(table, cells, true)?.mapping.columns : undefined;
      const parts = found ? (Object.keys(own.columns) as ColumnId[]) : [];
      const differing = parts.flatMap((id) => {
        const [header, read] = [found?.[id], own.columns[id]];
        const differ = header !== undefined && read !== undefined && textKey(header) !== textKey(read);
        return differ ? [{ header, read }] : [];
      });
      return differing.length > 0
        ? [{ sheet: cells.sheet, table, readSheet: firstSheet(own), differing }]
        : [];
    });
  });
}
