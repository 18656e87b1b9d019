/** Describes the rows of one source table, column by column. */
import type { ColumnId, TableId } from '../../model/catalogue/tables';
import type { Codes } from './codes';

/** A text column as codes into its distinct texts; -1 is blank. */
export interface TextColumn {
  readonly codes: Codes;
  /** One spelling per code. */
  readonly words: readonly string[];
}

/** The rows of a column, by their places from 0, whose cell is an error: there is a number, and nobody knows it. */
export type ErrorRows = ReadonlySet<number>;

/** A row that names several reps. */
export interface SharedRow {
  /** Each once. */
  readonly reps: readonly string[];
  /** What of the row counts for each of them, together 1; absent where it counts for none. */
  readonly shares?: readonly number[];
}

export interface TableRows {
  readonly table: TableId;
  readonly length: number;
  /** Serials of the spreadsheet's time zone, and numbers; blank is `NaN`. */
  readonly numbers: Readonly<Partial<Record<ColumnId, Float64Array>>>;
  /** Texts and statuses. */
  readonly texts: Readonly<Partial<Record<ColumnId, TextColumn>>>;
  /** Only of columns of numbers and dates that have some; the cells are blank among the numbers. */
  readonly errors?: Readonly<Partial<Record<ColumnId, ErrorRows>>>;
  /** By the places of the rows; their rep is blank among the texts. Absent where there are none. */
  readonly shared?: ReadonlyMap<number, SharedRow>;
}

/** @throws where the column is not mapped: what needs it should have been found unavailable */
export function numbersOf(rows: TableRows, column: ColumnId): Float64Array {
  const values = rows.numbers[column];
  if (!values) throw new Error(`no numbers ${column} in ${rows.table}`);
  return values;
}

/** @throws where the column is not mapped */
export function textOf(rows: TableRows, column: ColumnId): TextColumn {
  const text = rows.texts[column];
  if (!text) throw new Error(`no text ${column} in ${rows.table}`);
  return text;
}
