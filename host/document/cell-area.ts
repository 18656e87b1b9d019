/** Describes an area of cells on a sheet. */

/** Rows and columns from 1. */
export interface CellArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}
