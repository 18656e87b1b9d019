/** Protects a sheet of the add-on with a warning, except for the cells that people fill in. */
import type { SheetLayout } from '../core/layout/sheet-layout';
import { rangeOf } from './range-of';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The sheet that is about to be protected: until that is done the protection keeps everybody else out. */
const KEY = 'kpiScorecards.protecting';

interface Protecting {
  /** Whether the sheet cannot have a protection yet; who makes it deletes it where this fails. */
  readonly isNew: boolean;
  /** Whether nobody can have protected it: it was not finished yet. */
  readonly isOurs?: boolean;
}

/**
 * A protection that a person made to keep others out stays as it is: the add-on's only warns. One that the add-on could
 * not make to its end is told from it, and finished.
 */
export function protect(sheet: Sheet, layout: SheetLayout, { isNew, isOurs = false }: Protecting): void {
  const open = (protection: GoogleAppsScript.Spreadsheet.Protection): void => {
    protection
      .setWarningOnly(true)
      .setUnprotectedRanges((layout.inputs ?? []).map((input) => rangeOf(sheet, input)));
  };
  if (isNew) {
    open(sheet.protect());
    return;
  }
  const properties = PropertiesService.getDocumentProperties();
  const id = String(sheet.getSheetId());
  const [known] = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  if (!known) {
    properties.setProperty(KEY, id);
    open(sheet.protect());
    properties.deleteProperty(KEY);
  } else if (isOurs || known.isWarningOnly()) {
    open(known);
  } else if (properties.getProperty(KEY) === id) {
    open(known);
    properties.deleteProperty(KEY);
  }
}
