/** Connects the classes of one document, so that none has to know how another is made. */
import type { CellArea } from '../document/cell-area';
import type { HostDocument } from '../document/host-document';

/** An area of cells on a sheet; the sheet by Univer's id. */
export interface Place {
  readonly sheetId: string;
  readonly area: CellArea;
}

export interface Classes {
  readonly document: HostDocument;
  readonly spreadsheet: () => GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly sheet: (sheetId: string) => GoogleAppsScript.Spreadsheet.Sheet;
  readonly range: (place: Place) => GoogleAppsScript.Spreadsheet.Range;
}
