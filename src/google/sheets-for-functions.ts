/**
 * Finds the sheets of the plan and the history for custom functions without developer metadata, by which the add-on finds
 * its sheets elsewhere: metadata is not among the methods that Google's documentation names for custom functions.
 * https://developers.google.com/apps-script/guides/sheets/functions#using_apps_script_services
 */
import { SHEET_MARKS, type MarkedRole } from '../app/plan/sheet-marks';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const keyOf = (role: MarkedRole): string => `kpiScorecards.${role}`;

export const rememberForFunctions = (role: MarkedRole, sheet: Sheet): void => {
  PropertiesService.getDocumentProperties().setProperty(keyOf(role), String(sheet.getSheetId()));
};

/** By its id; in a copy of the document, which does not have the original's properties, by what its corner holds. */
export function sheetForFunctions(spreadsheet: Spreadsheet, role: MarkedRole): Sheet | undefined {
  const id = PropertiesService.getDocumentProperties().getProperty(keyOf(role));
  const marks: readonly unknown[] = SHEET_MARKS[role];
  const sheets = spreadsheet.getSheets().filter((sheet) => sheet.getType() === SpreadsheetApp.SheetType.GRID);
  return (
    sheets.find((sheet) => String(sheet.getSheetId()) === id) ??
    sheets.find((sheet) => marks.includes(sheet.getRange(1, 1).getValue()))
  );
}
