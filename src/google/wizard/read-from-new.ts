/** Inserts a sheet of data, fills it, and has the plan read a table from there; where that fails the sheet goes again. */
import { planReadsFrom } from '../../app/wizard/cleaned-copy';
import type { OpenDocument } from '../open-document';
import { findRole, ownSheets, type OwnSheet } from '../own-sheets';
import { changePlan } from '../place-plan';
import { readPlanSheet } from '../plan-sheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type ReadPlan = Parameters<typeof changePlan>[3];

interface NewSheet {
  /** A name that is free. */
  readonly title: string;
  /** Where its tab comes, from 0. */
  readonly index: number;
  readonly write: (sheet: Sheet) => void;
  readonly planWith: (title: string) => Parameters<typeof changePlan>[2];
}

/** @param known the plan's sheet as it was read, where there is one */
export function readFromNew(
  open: OpenDocument,
  own: readonly OwnSheet[],
  { title, index, write, planWith }: NewSheet,
  known: ReadPlan,
): void {
  const { spreadsheet } = open;
  try {
    write(spreadsheet.insertSheet(title, index));
    changePlan(open, own, planWith(title), known);
  } catch (error) {
    // An insertion may be done although it failed: the name was free before it.
    const made = spreadsheet.getSheetByName(title);
    if (made && !isRead(open, title)) spreadsheet.deleteSheet(made);
    throw error;
  }
}

/** Half a sheet, or one that nothing is read from, would only puzzle; the plan may name it already. */
function isRead(open: OpenDocument, name: string): boolean {
  const plan = findRole(ownSheets(open.spreadsheet), 'plan');
  return plan !== undefined && planReadsFrom(readPlanSheet(open, plan).plan, name);
}
