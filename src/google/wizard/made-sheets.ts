/** Lists the sheets that the add-on made, and opens sheets and cells. */
import type { CellPlace, MadeSheet, PayrollFile } from '../../app/bridge';
import * as app from '../../app/wizard/made-sheets';
import { payrollFile as fileOf } from '../../app/build/payroll-file';
import type { Cell } from '../../core/text/cells';
import { Refusal } from '../../words/refusal';
import { findRole, ownSheets } from '../own-sheets';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export const madeSheets = (spreadsheet: Spreadsheet): readonly MadeSheet[] =>
  app.madeSheets(
    ownSheets(spreadsheet).map(({ sheet, role }) => ({
      ...{ role, name: sheet.getName(), index: sheet.getIndex() },
    })),
  );

/** @throws Refusal where there is no payroll, or nobody is on it */
export function payrollFile(spreadsheet: Spreadsheet): PayrollFile {
  const sheet = findRole(ownSheets(spreadsheet), 'payroll');
  if (!sheet) throw new Refusal((m) => m.errors.noPayroll);
  const range = sheet.getDataRange();
  return fileOf(range.getValues() as Cell[][], range.getDisplayValues(), sheet.getName());
}

/** @throws Refusal where there is no such sheet any more */
export function openCell(spreadsheet: Spreadsheet, { sheet, row, column }: CellPlace): void {
  named(spreadsheet, sheet).getRange(row, column).activate();
}

/** @throws Refusal where there is no such sheet any more */
export function openSheet(spreadsheet: Spreadsheet, name: string): void {
  spreadsheet.setActiveSheet(named(spreadsheet, name));
}

/** Stays where the person is where nothing was built yet. */
export function openOverview(spreadsheet: Spreadsheet): void {
  const overview = findRole(ownSheets(spreadsheet), 'overview');
  if (overview) spreadsheet.setActiveSheet(overview);
}

function named(spreadsheet: Spreadsheet, name: string): Sheet {
  const sheet = spreadsheet.getSheetByName(name);
  if (!sheet) throw new Refusal((m) => m.errors.noSheet(name));
  return sheet;
}
