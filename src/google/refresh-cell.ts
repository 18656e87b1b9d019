/** Maintains the cell `KPI_REFRESH`: custom functions to which it is passed recalculate when its text changes. */
import { ID } from '../plan/sheet/places';
import type { OpenDocument } from './open-document';
import { findRole, ownSheets } from './own-sheets';
import { placePlan } from './place-plan';
import { readSourceSheets } from './read-sheets';

type Range = GoogleAppsScript.Spreadsheet.Range;

export const REFRESH_NAME = 'KPI_REFRESH';

/** Changes the text of `KPI_REFRESH`; makes the cell where there is none. */
export function bumpRefreshCell(open: OpenDocument): void {
  const cell = open.spreadsheet.getRangeByName(REFRESH_NAME) ?? nameCell(open);
  const [, count = '0'] = /^refresh:(\d+)$/.exec(String(cell.getValue())) ?? [];
  cell.setValue(`refresh:${Number(count) + 1}`);
}

/** On the plan, which is made where there is none: in the hidden column of ids, where no row has one. */
function nameCell(open: OpenDocument): Range {
  const own = ownSheets(open.spreadsheet);
  const sheet = findRole(own, 'plan') ?? placePlan(open, own, readSourceSheets(open, own).plan).sheet;
  const ids = sheet.getRange(1, ID, sheet.getMaxRows()).getValues();
  const row = ids.findIndex(([id]) => id === '');
  if (row < 0) sheet.insertRowAfter(ids.length);
  const cell = sheet.getRange(row < 0 ? ids.length + 1 : row + 1, ID);
  open.spreadsheet.setNamedRange(REFRESH_NAME, cell);
  return cell;
}
