/** Gives rows of large or wrapped text the height they need, as Sheets does for rows whose height nobody has set. */
import { BooleanNumber, WrapStrategy, type IRange, type Worksheet } from '@univerjs/core';
import { SetWorksheetActiveOperation, type ISetWorksheetActiveOperationParams } from '@univerjs/sheets';
import { AutoHeightController } from '@univerjs/sheets-ui';
import type { HostDocument } from '../document/host-document';
import type { LocalHost } from '../running/local-host';

/** Up to this size a line fits into a row of Sheets' own height. */
const FITTING_POINTS = 10;

/** Whenever a sheet comes to the screen: what scripts write tells Univer nothing about heights. */
export function fitRowHeights({ document }: LocalHost): void {
  const { commands, injector } = document.engine;
  commands.onCommandExecuted(({ id, params }) => {
    if (id !== SetWorksheetActiveOperation.id) return;
    const { subUnitId } = params as ISetWorksheetActiveOperationParams;
    const sheet = document.workbook.getWorkbook().getSheetBySheetId(subUnitId);
    if (!sheet) return;
    const { redos } = injector
      .get(AutoHeightController)
      .getUndoRedoParamsOfAutoHeight(rowsToFit(document, sheet), subUnitId);
    for (const { id: change, params: given } of redos) commands.syncExecuteCommand(change, given);
  });
}

function rowsToFit(document: HostDocument, sheet: Worksheet): IRange[] {
  const styles = document.workbook.getWorkbook().getStyles();
  const rows = new Set<number>();
  const endColumn = sheet.getColumnCount() - 1;
  sheet.getCellMatrix().forValue((row, _column, cell) => {
    if (rows.has(row) || !cell?.s || sheet.getRowManager().getRow(row)?.ia === BooleanNumber.FALSE) return;
    const { fs = FITTING_POINTS, tb } = styles.getStyleByCell(cell) ?? {};
    if (fs > FITTING_POINTS || tb === WrapStrategy.WRAP) rows.add(row);
  });
  return [...rows].map((row) => ({ startRow: row, endRow: row, startColumn: 0, endColumn }));
}
