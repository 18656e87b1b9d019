/** Finds the header row of a sheet that may play a table, and the columns that its headers name. */
import { TABLES, tellingColumns, type ColumnId, type TableId } from '../../model/catalogue/tables';
import type { ColumnType } from '../../model/catalogue/table';
import type { Cell, SheetCells } from '../../core/text/cells';
import { isErrorValue } from '../../core/text/error-value';
import { isBlank, plainText, textKey } from '../../core/text/text';
import { columnContent } from './column-content';
import { headerKey, headerKeys, wholeHeaders } from './header-words';
import type { SheetHead } from './sheet-head';
import { HEADER_DEPTH } from './locate';

export interface Header {
  /** From 1. */
  readonly column: number;
  /** Blank where the column has none. */
  readonly text: string;
  readonly keys: readonly string[];
}

export interface FoundColumn {
  readonly id: ColumnId;
  readonly header: Header;
  /** What told it: a header that is known, a part of a header that is not, or the values alone. */
  readonly by: 'header' | 'part' | 'values';
}

export interface FoundColumns {
  /** From 1. */
  readonly headerRow: number;
  /** In the order of the table's columns. */
  readonly columns: readonly FoundColumn[];
}

/**
 * Titles may stand above the header row: it is the first of the rows with the most known headers, where possible with
 * all of the required ones.
 *
 * @returns `undefined` where no header of the table is found
 */
export function columnsByHeader(table: TableId, cells: SheetCells): FoundColumns | undefined {
  const rows = cells.values.slice(0, HEADER_DEPTH).map((row, index): FoundColumns => ({
    headerRow: index + 1,
    columns: columnsAmong(table, headersIn(row), (column, type) => fit(cells, index + 1, column, type)),
  }));
  const rank = (found: FoundColumns): number =>
    (missingIn(table, found).length === 0 ? 1_000 : 0) + found.columns.length;
  const [best] = rows.filter(({ columns }) => columns.length > 0).sort((a, b) => rank(b) - rank(a));
  return best;
}

/** Of the columns that tell the table those that are not found, or have no header by which they could be mapped. */
export const missingIn = (table: TableId, found: FoundColumns): readonly ColumnId[] =>
  tellingColumns(table).filter((id) => !isFound(id, found));

/** Whether the table could be used with what is found, though it may not be what tells the table. */
export const hasRequired = (table: TableId, found: FoundColumns): boolean =>
  TABLES[table].columns.every(({ id, required }) => !required || isFound(id, found));

const isFound = (id: ColumnId, { columns }: FoundColumns): boolean =>
  columns.some((each) => each.id === id && each.header.text !== '');

/** The headers of a row; of equal texts the leftmost counts, as in reading. */
export function headersIn(row: readonly Cell[]): readonly Header[] {
  const headers = new Map<string, Header>();
  row.forEach((value, index) => {
    if (typeof value !== 'string' || isBlank(value) || isErrorValue(value)) return;
    const key = textKey(value);
    if (!headers.has(key))
      headers.set(key, { column: index + 1, text: plainText(value), keys: headerKeys(value) });
  });
  return [...headers.values()];
}

/** A header serves one column of a table only. */
function columnsAmong(
  table: TableId,
  headers: readonly Header[],
  fitOf: (column: number, type: ColumnType) => number,
): readonly FoundColumn[] {
  const taken = new Set<Header>();
  return TABLES[table].columns.flatMap(({ id, type }): readonly FoundColumn[] => {
    const words = wholeHeaders(table, id).map(headerKey);
    const fitting = words.flatMap((word) =>
      headers.filter((each) => !taken.has(each) && each.keys.includes(word)),
    );
    const [header] = fitting.length > 1 ? bestFirst(fitting, (each) => fitOf(each.column, type)) : fitting;
    if (!header) return [];
    taken.add(header);
    return [{ id, header, by: 'header' }];
  });
}

/** The order of the words stands among headers whose values fit equally well. */
const bestFirst = (headers: readonly Header[], fitOf: (header: Header) => number): readonly Header[] =>
  headers
    .map((header) => ({ header, fit: fitOf(header) }))
    .sort((a, b) => b.fit - a.fit)
    .map(({ header }) => header);

/** 2 where most values are what such a column holds, 1 where there are none, 0 where they are not. */
function fit(cells: SheetCells, headerRow: number, column: number, type: ColumnType): 0 | 1 | 2 {
  const { filled, readable } = columnContent(cells, headerRow, column);
  if (filled === 0) return 1;
  return readable[type] * 2 >= filled ? 2 : 0;
}

/** The texts of the row that looks most like headers: the first with the most texts and nothing else in it. */
export function bestHeaders({ top }: Pick<SheetHead, 'top'>): readonly string[] {
  const rows = top.slice(0, HEADER_DEPTH).map((row) => ({
    texts: headersIn(row).map(({ text }) => text),
    isPure: row.every((value) => typeof value === 'string'),
  }));
  const [best] = rows
    .filter(({ texts, isPure }) => isPure && texts.length > 1)
    .sort((a, b) => b.texts.length - a.texts.length);
  return best?.texts ?? [];
}
