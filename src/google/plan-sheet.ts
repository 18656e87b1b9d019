/** Reads the sheet "KPI Plan", and what was left half written into it. */
import { readDraft } from '../app/plan/kept-draft';
import * as app from '../app/plan/plan-sheet';
import type { OpenDocument } from './open-document';
import { readCells } from './read-cells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The plan, and the sheet in which it stands. */
export interface PlanSheet extends app.ReadPlanSheet {
  readonly sheet: Sheet;
}

export function readPlanCells(sheet: Sheet): app.PlanSheetCells {
  const properties = PropertiesService.getDocumentProperties();
  return {
    cells: readCells(sheet),
    draft: readDraft(sheet.getSheetId(), (key) => properties.getProperty(key)),
    rows: () => sheet.getMaxRows(),
  };
}

/** @throws Refusal that names the cell that cannot be used, or says that the hidden column of the ids is gone */
export const readPlanSheet = (open: OpenDocument, sheet: Sheet): PlanSheet => ({
  sheet,
  ...app.readPlanSheet(readPlanCells(sheet), open),
});
