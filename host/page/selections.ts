/** Keeps what is selected on each sheet as it was while a script works on the sheets, but for what the script activates. */
import type { Worksheet } from '@univerjs/core';
import { SheetsSelectionsService } from '@univerjs/sheets';
import { univerRange } from '../apps-script/area';
import type { CellArea } from '../document/cell-area';
import type { HostDocument } from '../document/host-document';

/** Univer selects the rows that a script inserts; in Sheets they are only there. A new sheet begins at its first cell. */
export function keepSelections<T>({ engine, workbook, activated }: HostDocument, work: () => T): T {
  const service = engine.injector.get(SheetsSelectionsService);
  const unitId = workbook.getId();
  const model = service.getWorkbookSelections(unitId);
  const before = new Map(
    workbook.getSheets().map((sheet) => {
      const id = sheet.getSheetId();
      return [id, [...model.getSelectionsOfWorksheet(id)]];
    }),
  );
  activated.clear();
  // Univer places its editor on every selection that is told.
  model.setSelections = (id, selections = []) => {
    model.setSelectionsOfWorksheet(id, selections);
  };
  try {
    return work();
  } finally {
    Reflect.deleteProperty(model, 'setSelections');
    for (const sheet of workbook.getSheets()) {
      const id = sheet.getSheetId();
      const [selected = [], area] = [before.get(id), activated.get(id)];
      // Without a word: Univer takes every selection that is told for one on the active sheet, and types there.
      model.setSelectionsOfWorksheet(
        id,
        area || selected.length === 0 ? [selectionOf(area ?? firstCell(sheet.getSheet()))] : selected,
      );
    }
    const active = workbook.getActiveSheet().getSheetId();
    service.setSelections(unitId, active, [...model.getSelectionsOfWorksheet(active)]);
  }
}

/** The first one that can be seen: what stands in a hidden one is not for typing over. */
function firstCell(sheet: Worksheet): CellArea {
  const first = (count: number, isVisible: (index: number) => boolean): number =>
    Math.max(0, [...Array(count).keys()].findIndex(isVisible)) + 1;
  return {
    row: first(sheet.getRowCount(), (row) => sheet.getRowVisible(row)),
    column: first(sheet.getColumnCount(), (column) => sheet.getColVisible(column)),
    rows: 1,
    columns: 1,
  };
}

/** An area with its first cell as the current one. */
function selectionOf(area: CellArea): ReturnType<SelectionsOf>[number] {
  const range = univerRange(area);
  const { startRow, startColumn } = range;
  return {
    range,
    primary: {
      ...univerRange({ ...area, rows: 1, columns: 1 }),
      actualRow: startRow,
      actualColumn: startColumn,
      isMerged: false,
      isMergedMainCell: false,
    },
    style: null,
  };
}

type SelectionsOf = ReturnType<SheetsSelectionsService['getWorkbookSelections']>['getSelectionsOfWorksheet'];
