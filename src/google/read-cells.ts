/** Reads a whole sheet, in one call where its name is known, or only its first rows. */
import { isAnyFilled, type SheetHead } from '../data/mapping/sheet-head';
import { HEADER_DEPTH } from '../data/mapping/locate';
import type { SheetCells } from '../core/text/cells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export const readCells = (sheet: Sheet, name: string = sheet.getName()): SheetCells => ({
  sheet: name,
  values: sheet.getDataRange().getValues() as SheetCells['values'],
});

export function readHead(sheet: Sheet, name: string): SheetHead {
  const data = sheet.getDataRange();
  const rows = Math.min(data.getNumRows(), HEADER_DEPTH);
  const top = sheet.getRange(1, 1, rows, data.getNumColumns()).getValues() as SheetCells['values'];
  // The last row of the data range is not empty.
  return { sheet: name, top, isFilled: data.getNumRows() > rows || isAnyFilled(top) };
}
