/** Describes a document as it is kept between two visits: plain JSON. */
import type { IWorkbookData } from '@univerjs/core';
import type { Beside } from './beside';

export interface SavedDocument {
  readonly workbook: IWorkbookData;
  readonly beside: Beside;
  /** Absent where a formula may show another value than it has. */
  readonly results?: SavedResults;
}

/** That all formulas had been calculated. */
export interface SavedResults {
  /** By which host, in which locale and time zone: another one may come to other values. */
  readonly by: string;
  /** The formulas whose values fill further cells: a saved workbook does not hold these. */
  readonly spilling: readonly FormulaCell[];
}

export interface FormulaCell {
  readonly sheetId: string;
  /** From 0. */
  readonly row: number;
  readonly column: number;
}
