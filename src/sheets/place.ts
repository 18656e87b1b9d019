/** A layout to the add-on's own sheet of a role: made where it is missing, drawn over where it exists. */
import type { SheetLayout } from '../layout/sheet-layout';
import { draw } from './draw';
import type { OpenDocument } from './open-document';
import { claim, findOwn, type OwnSheet, type Role } from './own-sheets';
import { protect } from './protect';
import { freeTabName } from './tab-name';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface Placing {
  readonly role: Role;
  /** The tab's name where the sheet is made; a tab that people renamed keeps its name. */
  readonly name: string;
  readonly layout: SheetLayout;
  /** Where the tab is put where it is made, from 0; at the end without it. */
  readonly index?: number;
}

/** A sheet that could not be drawn to its end is not left behind: the next drawing would take it for finished. */
export function place(
  open: OpenDocument,
  own: readonly OwnSheet[],
  { role, name, layout, index }: Placing,
): Sheet {
  const known = findOwn(own, role);
  if (known) {
    if (layout.isRedrawn) empty(known);
    draw(known, layout, { isNew: false });
    protect(known, layout, { isNew: false });
    return known;
  }
  const sheet = insert(open, name, index);
  try {
    draw(sheet, layout, { isNew: true });
    protect(sheet, layout, { isNew: true });
    claim(sheet, role);
  } catch (error) {
    open.spreadsheet.deleteSheet(sheet);
    throw error;
  }
  return sheet;
}

/** Cleared cells keep what was hidden. */
function empty(sheet: Sheet): void {
  sheet.clear();
  sheet.showRows(1, sheet.getMaxRows());
  sheet.showColumns(1, sheet.getMaxColumns());
}

function insert({ spreadsheet }: OpenDocument, name: string, index: number | undefined): Sheet {
  const sheets = spreadsheet.getSheets();
  const taken = new Set(sheets.map((sheet) => sheet.getName().toLowerCase()));
  return spreadsheet.insertSheet(freeTabName(name, taken), index ?? sheets.length);
}
