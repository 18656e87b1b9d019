/** Gives a table whose status column was just chosen the words of that column which have a usual meaning. */
import { locate } from '../../data/mapping/locate';
import { areSameSheets, sheetsOf } from '../../data/mapping/mapped-sheets';
import { mappedTables, type Mapping, type TableMapping } from '../../data/mapping/mapping';
import { usualWords } from '../../data/mapping/status-words';
import { usableMapping } from '../../data/mapping/usable';
import type { Sheets } from '../../document/document';
import { MEANINGS } from '../../model/catalogue/status';
import type { TableId } from '../../model/catalogue/tables';

/** Where words are given already, or the column is that of before, nothing is added. */
export const withUsualWords = (mapping: Mapping, before: Mapping, cellsOf: Sheets['cellsOf']): Mapping =>
  Object.fromEntries(
    mappedTables(mapping).map(([table, each]) => [
      table,
      isNewColumn(each, before[table]) ? { ...each, ...usualWordsOf(table, each, cellsOf) } : each,
    ]),
  );

const isNewColumn = ({ sheet, columns, ...words }: TableMapping, before: TableMapping | undefined): boolean =>
  columns.status !== undefined &&
  MEANINGS.every((means) => (words[means] ?? []).length === 0) &&
  (!before || !areSameSheets({ sheet }, before) || columns.status !== before.columns.status);

function usualWordsOf(
  table: TableId,
  mapped: TableMapping,
  cellsOf: Sheets['cellsOf'],
): ReturnType<typeof usualWords> {
  const usable = usableMapping({ [table]: mapped }, cellsOf).mapping[table];
  if (!usable) return {};
  return usualWords(
    sheetsOf(usable).flatMap((sheet) => {
      const cells = cellsOf(sheet);
      if (!cells) return [];
      const { headerRow, columns } = locate(table, usable, cells);
      return cells.values.slice(headerRow).map((row) => row[(columns.status ?? 0) - 1] ?? '');
    }),
    table,
  );
}
