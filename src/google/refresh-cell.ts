/** Maintains the cell `KPI_REFRESH`: custom functions to which it is passed recalculate when its text changes. */
import { freeRow, nextText, REFRESH_COLUMN, REFRESH_NAME } from '../app/plan/refresh-cell';
import type { Cell } from '../core/text/cells';
import type { OpenDocument } from './open-document';
import { findRole, ownSheets } from './own-sheets';
import { placePlan } from './place-plan';
import { readSourceSheets } from './read-sheets';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Changes the text of `KPI_REFRESH`; makes the cell where there is none. */
export function bumpRefreshCell(open: OpenDocument): void {
  bump(open.spreadsheet.getRangeByName(REFRESH_NAME) ?? nameCell(open));
}

/** The same where the cell was made before: what a formula shows of closed periods is other than it was. */
export function bumpKnownRefreshCell({ spreadsheet }: OpenDocument): void {
  const cell = spreadsheet.getRangeByName(REFRESH_NAME);
  if (cell) bump(cell);
}

const bump = (cell: Range): void => {
  cell.setValue(nextText(cell.getValue() as Cell));
};

/** On the plan, which is made where there is none: in the hidden column of ids, where no row has one. */
function nameCell(open: OpenDocument): Range {
  const own = ownSheets(open.spreadsheet);
  const sheet = findRole(own, 'plan') ?? placePlan(open, own, readSourceSheets(open, own).plan).sheet;
  const ids = sheet.getRange(1, REFRESH_COLUMN, sheet.getMaxRows()).getValues() as Cell[][];
  const row = freeRow(ids);
  if (row === undefined) sheet.insertRowAfter(ids.length);
  const cell = sheet.getRange(row ?? ids.length + 1, REFRESH_COLUMN);
  open.spreadsheet.setNamedRange(REFRESH_NAME, cell);
  return cell;
}
