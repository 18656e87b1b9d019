/** Keeps the active sheet in the page's address, as Sheets does: `#gid=0` opens that sheet again. */
import { SetWorksheetActiveOperation } from '@univerjs/sheets';
import type { LocalHost } from '../running/local-host';

/** Activates the sheet that the address names, where there is one, and keeps the address true from then on. */
export function followSheetAddress({ document: { engine, workbook } }: LocalHost): void {
  const id = /^#gid=(\d+)$/.exec(location.hash)?.[1];
  const sheet = id === undefined ? null : workbook.getSheetBySheetId(id);
  if (sheet && !sheet.isSheetHidden()) workbook.setActiveSheet(sheet);
  engine.commands.onCommandExecuted((command) => {
    if (command.id !== SetWorksheetActiveOperation.id) return;
    // Univer tells of an inserted sheet once more after another one was activated.
    history.replaceState(null, '', `#gid=${workbook.getActiveSheet().getSheetId()}`);
  });
}
