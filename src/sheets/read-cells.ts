/** Reads a sheet whole, in one call. */
import type { SheetCells } from '../rows/cells';

export const readCells = (sheet: GoogleAppsScript.Spreadsheet.Sheet): SheetCells => ({
  sheet: sheet.getName(),
  values: sheet.getDataRange().getValues() as SheetCells['values'],
});
