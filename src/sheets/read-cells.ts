/** Reads a sheet whole, in one call where its name is known. */
import type { SheetCells } from '../rows/cells';

export const readCells = (
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  name: string = sheet.getName(),
): SheetCells => ({
  sheet: name,
  values: sheet.getDataRange().getValues() as SheetCells['values'],
});
