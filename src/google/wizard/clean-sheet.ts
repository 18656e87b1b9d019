/** Makes a cleaned copy of a data sheet beside it, and maps the sheet's tables to the copy. */
import { copyToMake, planReadsFrom, type CopyToMake } from '../../app/wizard/cleaned-copy';
import { applyStyle } from '../draw';
import { freeName } from '../insert-named';
import type { OpenDocument } from '../open-document';
import { findRole, ownSheets, sheetOf } from '../own-sheets';
import { changePlan, settledPlan } from '../place-plan';
import { readPlanSheet } from '../plan-sheet';
import { rangeOf } from '../range-of';
import { readSourceSheets } from '../read-sheets';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Called again after it failed it makes no second copy where the plan names the first one already.
 *
 * @throws Refusal where no table is read from the sheet
 */
export function makeCleanedCopy(open: OpenDocument, name: string): void {
  const { spreadsheet } = open;
  const own = ownSheets(spreadsheet);
  const source = readSourceSheets(open, own);
  const copy = copyToMake(name, source, open);
  if (!copy) {
    settledPlan(open, own, sheetOf(own, 'plan'));
    return;
  }
  const beside = spreadsheet.getSheetByName(name)?.getIndex() ?? spreadsheet.getNumSheets();
  const title = freeName(spreadsheet, copy.name);
  try {
    writeCopy(spreadsheet.insertSheet(title, beside), copy);
    changePlan(open, own, copy.planWith(title), source.planSheet);
  } catch (error) {
    // An insertion may be done although it failed: the name was free before it.
    const made = spreadsheet.getSheetByName(title);
    if (made && !isRead(open, title)) spreadsheet.deleteSheet(made);
    throw error;
  }
}

/** Half a copy, or one that nothing is read from, would only puzzle; the plan may name it already. */
function isRead(open: OpenDocument, name: string): boolean {
  const plan = findRole(ownSheets(open.spreadsheet), 'plan');
  return plan !== undefined && planReadsFrom(readPlanSheet(open, plan).plan, name);
}

function writeCopy(sheet: Sheet, { values, formats, frozenRows }: CopyToMake): void {
  const columns = values[0]?.length ?? 0;
  if (values.length > sheet.getMaxRows()) sheet.insertRowsAfter(1, values.length - sheet.getMaxRows());
  if (columns > sheet.getMaxColumns()) sheet.insertColumnsAfter(1, columns - sheet.getMaxColumns());
  sheet.getRange(1, 1, values.length, columns).setValues(values.map((row) => [...row]));
  for (const { area, style } of formats) applyStyle(rangeOf(sheet, area), style);
  sheet.setFrozenRows(frozenRows);
}
