/** Finds the columns that tell a table and that no header names, where the values of exactly one column of the sheet fit. */
import { TABLES, tellingColumns, type ColumnId, type TableId } from '../../model/catalogue/tables';
import type { SheetCells } from '../../core/text/cells';
import { isBlank } from '../../core/text/text';
import { columnContent } from './column-content';
import { headersIn, type FoundColumn, type FoundColumns, type Header } from './find-columns';
import { headerKey, headerWords, isUnrelatedHeader } from './header-words';

/**
 * Adds what only one column can be: by its values, or, among several, by a part of its header (`Ngày bán lẻ`). A column
 * without a header is found, too, but nothing can be mapped to it before it has one.
 *
 * @param isFree whether a header may be meant at all
 */
export function withColumnsByValues(
  table: TableId,
  cells: SheetCells,
  found: FoundColumns,
  isFree: (header: Header) => boolean,
): FoundColumns {
  const telling = tellingColumns(table);
  const open = TABLES[table].columns.filter(
    ({ id }) => telling.includes(id) && !found.columns.some((each) => each.id === id),
  );
  if (open.length === 0) return found;
  const candidates = freeHeaders(cells, found).filter(
    (header) => !isUnrelatedHeader(header.keys) && isFree(header),
  );
  const typeOf = new Map(
    candidates.map((header) => [header, columnContent(cells, found.headerRow, header.column).looksLike]),
  );
  const added = open.flatMap(({ id, type }): readonly FoundColumn[] => {
    const fitting = candidates.filter((header) => typeOf.get(header) === type);
    const named = fitting.filter((header) => namesPart(table, id, header));
    const [only, ...others] = named.length > 0 ? named : fitting;
    const isOpenTwice = open.filter((each) => each.type === type).length > 1;
    if (!only || others.length > 0 || (isOpenTwice && named.length === 0)) return [];
    return [{ id, header: only, by: named.length > 0 ? 'part' : 'values' }];
  });
  return { ...found, columns: inOrder(table, [...found.columns, ...eachHeaderOnce(added)]) };
}

/** The headers that serve no column yet, and the columns without a header. */
function freeHeaders({ values }: SheetCells, { headerRow, columns }: FoundColumns): readonly Header[] {
  const row = values[headerRow - 1] ?? [];
  const taken = new Set(columns.map(({ header }) => header.column));
  const nameless = row.flatMap((value, index): readonly Header[] =>
    isBlank(value) ? [{ column: index + 1, text: '', keys: [] }] : [],
  );
  return [...headersIn(row), ...nameless].filter(({ column }) => !taken.has(column));
}

/** Whether a header contains a word for the column among its words. */
const namesPart = (table: TableId, id: ColumnId, { keys }: Header): boolean =>
  headerWords(table, id).some((word) => keys.some((key) => ` ${key} `.includes(` ${headerKey(word)} `)));

/** What two columns of the table could be is neither. */
const eachHeaderOnce = (columns: readonly FoundColumn[]): readonly FoundColumn[] =>
  columns.filter(({ header }) => columns.filter((each) => each.header.column === header.column).length === 1);

const inOrder = (table: TableId, columns: readonly FoundColumn[]): readonly FoundColumn[] => {
  const ids = TABLES[table].columns.map(({ id }): ColumnId => id);
  return [...columns].sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
};
