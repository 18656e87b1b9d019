/** Describes a table of the sample, and the months that it is about. */
import type { ColumnId, TableId } from '../../model/catalogue/tables';

/** Dates are serials; an empty cell is `null`. */
export type SampleCell = string | number | null;

export interface SampleTable {
  readonly table: TableId;
  readonly columns: readonly ColumnId[];
  readonly rows: readonly (readonly SampleCell[])[];
}

export interface Month {
  readonly first: number;
  readonly days: number;
}
