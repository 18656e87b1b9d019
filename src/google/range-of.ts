/** An area to the range of a sheet. */
import type { Area } from '../core/formula/reference';

export const rangeOf = (
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { row, column, rows, columns }: Area,
): GoogleAppsScript.Spreadsheet.Range => sheet.getRange(row, column, rows, columns);
