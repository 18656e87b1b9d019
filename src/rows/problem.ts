/** A cell that cannot be read as what its column is mapped to. */
import type { ColumnType } from '../kpi/table';

export interface Problem {
  readonly sheet: string;
  /** Row and column as the sheet shows them, from 1. */
  readonly row: number;
  readonly column: number;
  /** The header above the cell. */
  readonly header: string;
  /** What the cell shows. */
  readonly value: string;
  /** What was expected there. */
  readonly expected: ColumnType;
}
