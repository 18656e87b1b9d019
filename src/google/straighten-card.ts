/** Brings the rows and columns of a scorecard back to their places, with all that people typed there. */
import { cardStraightening, type CardStraightening } from '../app/build/card-drawing';
import { missingReviews } from '../app/build/missing-reviews';
import type { Period } from '../core/calendar/period';
import { a1 } from '../core/formula/reference';
import { areaOf, type SheetLayout } from '../core/layout/sheet-layout';
import type { Cell } from '../core/text/cells';
import { writeBlocks } from './draw';
import type { OpenDocument } from './open-document';
import { rangeOf } from './range-of';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Step = CardStraightening['rows'][number];

/**
 * Rows and columns are only inserted and moved: whichever call fails, nothing is lost, and the next one goes on.
 *
 * @returns whether the card was not finished yet, how it was drawn last, and the rows of the list of comments that its
 *   drawing must not hide
 */
export function straightenCard(
  sheet: Sheet,
  layout: Pick<SheetLayout, 'blocks' | 'inputs' | 'formats'>,
  reviews: readonly Period[],
  { zone, m }: Pick<OpenDocument, 'zone' | 'm'>,
): Pick<CardStraightening, 'isUnfinished' | 'look' | 'shown'> {
  const cells = sheet.getDataRange().getValues() as Cell[][];
  const straightening = cardStraightening(cells, layout, (values) =>
    missingReviews(values, reviews, { zone, m }),
  );
  const { rows, columns, drawn, typed, moved, isUnfinished, look, shown } = straightening;
  if (rows.length + columns.length > 0) {
    // Merged cells cannot be moved in parts, and rules that moved along would refuse what is drawn there.
    sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).breakApart().setDataValidation(null);
  }
  for (const step of rows) takeRows(sheet, step);
  for (const step of columns) takeColumns(sheet, step);
  // So would a rule that a person made there.
  sheet.getRangeList([...drawn, ...straightening.reviews.map(areaOf)].map(a1)).clearDataValidations();
  if (moved) writeBlocks(sheet, moved.before, layout, zone);
  for (const { cell, value } of typed) {
    const range = rangeOf(sheet, cell);
    // A text that begins as a formula does stays a text.
    if (typeof value === 'string') range.setNumberFormat('@');
    range.setValue(value);
  }
  writeBlocks(sheet, straightening.reviews, layout, zone);
  // From here on it is a card of this layout, whichever call of its drawing fails.
  if (moved) writeBlocks(sheet, moved.after, layout, zone);
  return { isUnfinished, look, shown };
}

function takeRows(sheet: Sheet, step: Step): void {
  if (step.kind === 'insert') {
    sheet.insertRowsBefore(step.before, step.count);
    return;
  }
  // What is moved behind the last row needs one to be before.
  if (step.before > sheet.getMaxRows()) sheet.insertRowsAfter(sheet.getMaxRows(), 1);
  sheet.moveRows(sheet.getRange(step.first, 1, step.count, 1), step.before);
}

function takeColumns(sheet: Sheet, step: Step): void {
  if (step.kind === 'insert') {
    sheet.insertColumnsBefore(step.before, step.count);
    return;
  }
  if (step.before > sheet.getMaxColumns()) sheet.insertColumnsAfter(sheet.getMaxColumns(), 1);
  sheet.moveColumns(sheet.getRange(1, step.first, 1, step.count), step.before);
}
