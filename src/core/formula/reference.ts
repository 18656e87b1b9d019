/** Writes cell addresses in A1 notation. Rows and columns count from 1, as in Apps Script. */
import { reference, type Expression } from './expression';

/** `27` to `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A sheet's name as formulas write it, always quoted: `'Khách hàng'!`. */
export const sheetPrefix = (sheet: string): string => `'${sheet.replace(/'/g, "''")}'!`;

/** An area of cells on a sheet. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const area = (row: number, column: number, rows = 1, columns = 1): Area => ({
  row,
  column,
  rows,
  columns,
});

/** Whether the area holds the cell. */
export const isIn = ({ row, column, rows, columns }: Area, atRow: number, atColumn: number): boolean =>
  row <= atRow && atRow < row + rows && column <= atColumn && atColumn < column + columns;

/** Whether two areas have a cell in common. */
export const areTouching = (one: Area, other: Area): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;

/** `B2:C9`, or `B2` for one cell. */
export function a1({ row, column, rows, columns }: Area): string {
  const first = `${columnLetters(column)}${row}`;
  if (rows === 1 && columns === 1) return first;
  return `${first}:${columnLetters(column + columns - 1)}${row + rows - 1}`;
}

interface Anchors {
  /** The sheet, where it is another one than the formula's. */
  readonly sheet?: string;
  /** `$` before the row. */
  readonly fixedRow?: boolean;
  /** `$` before the column. */
  readonly fixedColumn?: boolean;
}

const prefix = (sheet: string | undefined): string => (sheet === undefined ? '' : sheetPrefix(sheet));

/** One cell: `cell(5, 2)` is `B5`. */
export function cell(row: number, column: number, anchors: Anchors = {}): Expression {
  const { sheet, fixedRow = false, fixedColumn = false } = anchors;
  return reference(
    `${prefix(sheet)}${fixedColumn ? '$' : ''}${columnLetters(column)}${fixedRow ? '$' : ''}${row}`,
  );
}

/** The one cell of an area, fixed. */
export const cellOf = ({ row, column }: Area, sheet?: string): Expression =>
  cell(row, column, { fixedRow: true, fixedColumn: true, ...(sheet === undefined ? {} : { sheet }) });

/** A whole column: `'Leads'!$B:$B`. */
export const wholeColumn = (column: number, sheet?: string): Expression =>
  reference(`${prefix(sheet)}$${columnLetters(column)}:$${columnLetters(column)}`);

/** Rows of one column that stay where they are when the formula is copied: `B$5:B$9`. */
export const columnRows = (column: number, firstRow: number, lastRow: number, sheet?: string): Expression =>
  reference(`${prefix(sheet)}${columnLetters(column)}$${firstRow}:${columnLetters(column)}$${lastRow}`);

/** The same with the column anchored as well: `$B$5:$B$9`. */
export const fixedColumnRows = (
  column: number,
  firstRow: number,
  lastRow: number,
  sheet?: string,
): Expression =>
  reference(`${prefix(sheet)}$${columnLetters(column)}$${firstRow}:$${columnLetters(column)}$${lastRow}`);

/** An area that stays where it is when the formula is copied: `$B$5:$D$9`. */
export const fixedArea = (of: Area): Expression =>
  reference(a1(of).replace(/([A-Z]+)(\d+)/g, (_, letters: string, row: string) => `$${letters}$${row}`));
