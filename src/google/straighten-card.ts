/** Moves the rows and columns of a scorecard back to their places, with everything that people typed there. */
import type { SheetLayout } from '../core/layout/sheet-layout';
import type { Cell } from '../core/text/cells';
import { gathered, straightening, type Step } from '../output/card/card-marks';
import { rangeOf } from './range-of';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Rows and columns are only inserted and moved: whichever call fails, nothing is lost, and the next one goes on.
 *
 * @returns the card's cells as they are then
 */
export function straightenCard(
  sheet: Sheet,
  { inputs = [] }: Pick<SheetLayout, 'inputs'>,
): readonly (readonly Cell[])[] {
  const { rows, columns, values } = straightening(sheet.getDataRange().getValues() as Cell[][]);
  if (rows.length + columns.length > 0) {
    // Merged cells cannot be moved in parts, and rules that moved along would refuse what is drawn there.
    sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).breakApart().setDataValidation(null);
  }
  for (const step of rows) takeRows(sheet, step);
  for (const step of columns) takeColumns(sheet, step);
  for (const { cell, value } of gathered(values, inputs)) rangeOf(sheet, cell).setValue(value);
  return values;
}

function takeRows(sheet: Sheet, step: Step): void {
  if (step.kind === 'insert') {
    sheet.insertRowsBefore(step.before, 1);
    return;
  }
  // What is moved behind the last row needs one to be before.
  if (step.before > sheet.getMaxRows()) sheet.insertRowsAfter(sheet.getMaxRows(), 1);
  sheet.moveRows(sheet.getRange(step.first, 1, step.count, 1), step.before);
}

function takeColumns(sheet: Sheet, step: Step): void {
  if (step.kind === 'insert') {
    sheet.insertColumnsBefore(step.before, 1);
    return;
  }
  if (step.before > sheet.getMaxColumns()) sheet.insertColumnsAfter(sheet.getMaxColumns(), 1);
  sheet.moveColumns(sheet.getRange(1, step.first, 1, step.count), step.before);
}
