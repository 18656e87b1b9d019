/** Draws a layout on the add-on's own sheet for a role, and makes that sheet where it is missing. */
import { playing, type Role } from '../app/own-sheets';
import type { SheetLayout } from '../core/layout/sheet-layout';
import { draw } from './draw';
import { insertNamed } from './insert-named';
import type { OpenDocument } from './open-document';
import { claim, type OwnSheet } from './own-sheets';
import { protect } from './protect';
import { keepingShownTab } from './shown-tab';

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
  const known = playing(own, role)?.sheet;
  if (known) {
    if (layout.isRedrawn) empty(known, layout);
    draw(known, layout, { isNew: false, zone: open.zone });
    protect(known, layout, { isNew: false });
    return known;
  }
  const { spreadsheet } = open;
  return keepingShownTab(spreadsheet, () => {
    const sheet = insertNamed(spreadsheet, name, index ?? spreadsheet.getNumSheets());
    try {
      draw(sheet, layout, { isNew: true, zone: open.zone });
      protect(sheet, layout, { isNew: true });
      claim(sheet, role);
    } catch (error) {
      spreadsheet.deleteSheet(sheet);
      throw error;
    }
    return sheet;
  });
}

const USUAL_HEIGHT = 21;

/** Cleared cells keep what was hidden, how high it was, and their rules: these would refuse what is written next. */
function empty(sheet: Sheet, { rowHeights }: SheetLayout): void {
  sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).setDataValidation(null);
  sheet.clear();
  sheet.showRows(1, sheet.getMaxRows());
  if (rowHeights) sheet.setRowHeights(1, sheet.getMaxRows(), USUAL_HEIGHT);
  sheet.showColumns(1, sheet.getMaxColumns());
}
