/** Finds the range of a sheet for an area. */
import type { Area } from '../core/formula/reference';

export const rangeOf = (
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { row, column, rows, columns }: Area,
): GoogleAppsScript.Spreadsheet.Range => sheet.getRange(row, column, rows, columns);
