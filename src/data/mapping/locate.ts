/** Finds the header and the columns of a table on the sheet that its mapping names. */
import { TABLES, type ColumnId, type TableId } from '../../model/catalogue/tables';
import type { ScaleId } from '../../model/kpi/scale';
import { Refusal } from '../../words/refusal';
import type { Cell, SheetCells } from '../../core/text/cells';
import { plainText, textKey } from '../../core/text/text';
import { NAMED_BY_SHEET, SHEET_NAME, type NamedBySheet } from './mapped-sheets';
import type { TableMapping } from './mapping';
import { nameOfSheet } from './name-of-sheet';

/** Where a table stands on a sheet, and which words its statuses have. */
export interface LocatedTable {
  readonly table: TableId;
  readonly sheet: string;
  /** The row of the headers, from 1. */
  readonly headerRow: number;
  /** The column of each mapped part, from 1. */
  readonly columns: Readonly<Partial<Record<ColumnId, number>>>;
  /** Whose rows all of these are, where the name of the sheet says that; blank where it says nobody. */
  readonly bySheet?: Readonly<Partial<Record<NamedBySheet, string>>>;
  /** The status words that mean won, each once. */
  readonly won: readonly string[];
  readonly lost: readonly string[];
  /** On which customers were asked, where that is said. */
  readonly scale?: ScaleId | undefined;
}

/** A table on each of its sheets; the same columns are mapped on all of them. */
export type Placements = readonly [LocatedTable, ...LocatedTable[]];

export type LocatedTables = Readonly<Partial<Record<TableId, Placements>>>;

/** The header above a column, from 1, as the sheet has it. */
export const headerOf = (
  { headerRow }: Pick<LocatedTable, 'headerRow'>,
  { values }: SheetCells,
  column: number,
): string => String(values[headerRow - 1]?.[column - 1]);

/** Headers are looked for in so many rows from the top: titles may stand above them. */
export const HEADER_DEPTH = 20;

/**
 * Finds the header row (the first row that holds every mapped header) and the columns.
 *
 * @throws Refusal where a required column is not mapped, or a mapped header is nowhere on the sheet
 */
export function locate(table: TableId, mapping: TableMapping, cells: SheetCells): LocatedTable {
  const mapped = TABLES[table].columns.flatMap((column) => {
    const header = mapping.columns[column.id];
    if (header === undefined && column.required) {
      throw new Refusal((m) => m.errors.columnNotMapped(table, column.id));
    }
    return header === undefined || header === SHEET_NAME ? [] : [{ id: column.id, header }];
  });
  const bySheet = NAMED_BY_SHEET.filter((id) => mapping.columns[id] === SHEET_NAME);
  const rows = cells.values.slice(0, HEADER_DEPTH).map(headersOf);
  const index = rows.findIndex((row) => mapped.every(({ header }) => row.has(textKey(header))));
  const headerRow = rows[index];
  if (!headerRow) {
    const missing = mapped.find(({ header }) => !rows.some((row) => row.has(textKey(header)))) ?? mapped[0];
    throw new Refusal((m) => m.errors.headerNotFound(table, cells.sheet, missing?.header ?? ''));
  }
  return {
    table,
    sheet: cells.sheet,
    headerRow: index + 1,
    columns: Object.fromEntries(mapped.map(({ id, header }) => [id, headerRow.get(textKey(header))])),
    ...(bySheet.length > 0
      ? { bySheet: Object.fromEntries(bySheet.map((id) => [id, nameOfSheet(table, cells.sheet)])) }
      : {}),
    won: distinctWords(mapping.won ?? []),
    lost: distinctWords(mapping.lost ?? []),
    ...(mapping.scale ? { scale: mapping.scale } : {}),
  };
}

/** One spelling of each word: formulas add up the rows word by word, and must not count a row twice. */
export const distinctWords = (words: readonly string[]): readonly string[] => {
  const distinct = new Map<string, string>();
  for (const word of words) if (!distinct.has(textKey(word))) distinct.set(textKey(word), plainText(word));
  distinct.delete('');
  return [...distinct.values()];
};

/** The texts of a row with the column each stands in, from 1; of equal texts the leftmost counts. */
function headersOf(row: readonly Cell[]): ReadonlyMap<string, number> {
  const headers = new Map<string, number>();
  row.forEach((value, index) => {
    const key = typeof value === 'string' ? textKey(value) : '';
    if (key !== '' && !headers.has(key)) headers.set(key, index + 1);
  });
  return headers;
}
