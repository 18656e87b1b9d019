/** Lets a sheet be the active one while Univer deletes rows or columns of it: formulas, rules and names that must follow it looks for there. */
import type { HostDocument } from '../document/host-document';
import { worksheet } from './sheet-ids';

export function whileActive(document: HostDocument, sheetId: string, change: () => void): void {
  const model = document.workbook.getWorkbook();
  const before = model.getActiveSheet();
  if (before.getSheetId() === sheetId) {
    change();
    return;
  }
  model.setActiveSheet(worksheet(document, sheetId).getSheet());
  try {
    change();
  } finally {
    model.setActiveSheet(before);
  }
}
