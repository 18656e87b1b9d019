/** Describes a sheet as it was read: the values of its cells, from A1 on. */

/** What Apps Script gives for one cell; an empty cell is `''`. */
export type Cell = string | number | boolean | Date;

export interface SheetCells {
  readonly sheet: string;
  readonly values: readonly (readonly Cell[])[];
  /** The number patterns of a column, from 1, row by row; read when they are asked for. Absent where no sheet is behind the cells. */
  readonly patterns?: (column: number) => readonly string[];
}
