/**
 * Finds the plan's sheet for custom functions without developer metadata, by which the add-on finds its sheets
 * elsewhere: metadata is not among the methods that Google's documentation names for custom functions.
 * https://developers.google.com/apps-script/guides/sheets/functions#using_apps_script_services
 */
import { PLAN_MARK } from '../app/plan/plan-sheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const KEY = 'kpiScorecards.plan';

export const rememberPlan = (sheet: Sheet): void => {
  PropertiesService.getDocumentProperties().setProperty(KEY, String(sheet.getSheetId()));
};

/** By its id; in a copy of the document, which does not have the original's properties, by what its corner holds. */
export function planForFunctions(spreadsheet: Spreadsheet): Sheet | undefined {
  const id = PropertiesService.getDocumentProperties().getProperty(KEY);
  const { row, column, text } = PLAN_MARK;
  const sheets = spreadsheet.getSheets().filter((sheet) => sheet.getType() === SpreadsheetApp.SheetType.GRID);
  return (
    sheets.find((sheet) => String(sheet.getSheetId()) === id) ??
    sheets.find((sheet) => sheet.getRange(row, column).getValue() === text)
  );
}
