/**
 * Lets a sheet be the active one while Univer inserts or deletes rows or columns of it, and no longer: Univer looks for
 * formulas, rules and names that must follow on the active sheet, and stays on the sheet where it inserted.
 */
import type { HostDocument } from '../document/host-document';
import { worksheet } from '../document/sheet-ids';

export function whileActive(document: HostDocument, sheetId: string, change: () => void): void {
  const model = document.workbook.getWorkbook();
  const before = model.getActiveSheet();
  const isElsewhere = before.getSheetId() !== sheetId;
  if (isElsewhere) model.setActiveSheet(worksheet(document, sheetId).getSheet());
  try {
    change();
  } finally {
    if (isElsewhere) model.setActiveSheet(before);
  }
}
