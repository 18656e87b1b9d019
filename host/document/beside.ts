/** Describes what Google keeps beside a document's cells, and what is saved with them. */
import type { CellArea } from './cell-area';

/** Plain JSON, saved and restored with the workbook. Sheets are named by Google's numeric id. */
export interface Beside {
  readonly properties: Record<'document' | 'user' | 'script', Record<string, string>>;
  readonly metadata: SavedMetadata[];
  readonly protections: SavedProtection[];
  /** The sheets that hold one chart and no cells. */
  readonly chartSheets: number[];
}

export interface SavedMetadata {
  readonly id: number;
  /** `null` for the document's own. */
  readonly sheetId: number | null;
  readonly key: string;
  value: string | null;
  readonly visibility: 'DOCUMENT' | 'PROJECT';
}

export interface SavedProtection {
  readonly id: number;
  readonly sheetId: number;
  /** `null` for the whole sheet. */
  readonly area: CellArea | null;
  description: string;
  warningOnly: boolean;
  unprotected: readonly CellArea[];
}

export const nothingBeside = (): Beside => ({
  properties: { document: {}, user: {}, script: {} },
  metadata: [],
  protections: [],
  chartSheets: [],
});
