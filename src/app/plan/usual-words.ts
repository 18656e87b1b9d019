/** Gives a table whose status column was just chosen the words of that column which have a usual meaning. */
import { areSameSheets } from '../../data/mapping/mapped-sheets';
import { mappedTables, type Mapping, type TableMapping } from '../../data/mapping/mapping';
import { usualWords } from '../../data/mapping/status-words';
import type { Sheets } from '../../document/document';
import { MEANINGS } from '../../model/catalogue/status';
import { statusValues } from './status-values';

/** Where words are given already, or the column is that of before, nothing is added. */
export const withUsualWords = (mapping: Mapping, before: Mapping, cellsOf: Sheets['cellsOf']): Mapping =>
  Object.fromEntries(
    mappedTables(mapping).map(([table, each]) => [
      table,
      isNewColumn(each, before[table])
        ? { ...each, ...usualWords(statusValues(table, each, cellsOf), table) }
        : each,
    ]),
  );

const isNewColumn = ({ sheet, columns, ...words }: TableMapping, before: TableMapping | undefined): boolean =>
  columns.status !== undefined &&
  MEANINGS.every((means) => (words[means] ?? []).length === 0) &&
  (!before || !areSameSheets({ sheet }, before) || columns.status !== before.columns.status);
