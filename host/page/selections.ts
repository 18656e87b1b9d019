/** Keeps what is selected on each sheet as it was, while a script works on the sheets. */
import { SheetsSelectionsService } from '@univerjs/sheets';
import type { LocalHost } from '../local-host';

/** Univer selects the rows that a script inserts; in Sheets they are only there. A new sheet begins at A1. */
export function keepSelections<T>({ document: { engine, workbook } }: LocalHost, work: () => T): T {
  const service = engine.injector.get(SheetsSelectionsService);
  const unitId = workbook.getId();
  const model = service.getWorkbookSelections(unitId);
  const before = new Map(
    workbook.getSheets().map((sheet) => {
      const id = sheet.getSheetId();
      return [id, [...model.getSelectionsOfWorksheet(id)]];
    }),
  );
  try {
    return work();
  } finally {
    for (const sheet of workbook.getSheets()) {
      const id = sheet.getSheetId();
      const selected = before.get(id) ?? [];
      service.setSelections(unitId, id, selected.length > 0 ? selected : FIRST_CELL);
    }
  }
}

const FIRST_CELL = [
  {
    range: { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 },
    primary: {
      startRow: 0,
      endRow: 0,
      startColumn: 0,
      endColumn: 0,
      actualRow: 0,
      actualColumn: 0,
      isMerged: false,
      isMergedMainCell: false,
    },
    style: null,
  },
];
