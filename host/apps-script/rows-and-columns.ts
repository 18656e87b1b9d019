/** Inserts, deletes and moves rows and columns of a sheet, as SpreadsheetApp.Sheet does. */
import type { CellArea } from '../document/cell-area';
import { a, whole } from './arguments';
import type { Classes } from './classes';
import { tookEnd } from './delete-end';
import { refuseBeyondLimits } from './grid-limits';
import { moveColumns, moveRows } from './move-lines';
import { placeOf } from './place';
import type { worksheet } from '../document/sheet-ids';
import { whileActive } from './while-active';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const range = a('SpreadsheetApp.Range');

export const STRUCTURE_CALLS = {
  insertRowsBefore: [[whole, whole]],
  insertRowsAfter: [[whole, whole]],
  insertColumnsBefore: [[whole, whole]],
  insertColumnsAfter: [[whole, whole]],
  deleteRows: [[whole, whole]],
  deleteColumns: [[whole, whole]],
  moveRows: [[range, whole]],
  moveColumns: [[range, whole]],
};

interface OfSheet {
  readonly classes: Classes;
  readonly sheetId: string;
  readonly itself: () => Sheet;
  readonly univer: () => ReturnType<typeof worksheet>;
  readonly size: () => { readonly rows: number; readonly columns: number };
  /** They throw where the rows, or columns, are not inside the sheet. */
  readonly rowsAt: (row: number, rows: number) => CellArea;
  readonly columnsAt: (column: number, columns: number) => CellArea;
}

export const structureMethods = ({ classes, sheetId, itself, univer, size, rowsAt, columnsAt }: OfSheet) => {
  const { document } = classes;
  const refuseMoreRows = (count: number): void => {
    refuseBeyondLimits(document, { rows: atLeastOne(count), columns: size().columns });
  };
  const refuseMoreColumns = (count: number): void => {
    refuseBeyondLimits(document, { rows: size().rows, columns: atLeastOne(count) }, size().columns);
  };
  /** @throws where the range is on another sheet */
  const areaOn = (given: Range): CellArea => {
    const { sheetId: on, area } = placeOf(given);
    if (on !== sheetId) throw new Error('The range must be on the sheet itself.');
    return area;
  };
  return {
    insertRowsBefore(row: number, count: number): Sheet {
      rowsAt(row, 1);
      refuseMoreRows(count);
      whileActive(document, sheetId, () => univer().insertRowsBefore(row - 1, count));
      return itself();
    },
    insertRowsAfter(row: number, count: number): Sheet {
      rowsAt(row, 1);
      refuseMoreRows(count);
      // At the end the sheet grows: Univer would select inserted rows, and scroll to them.
      if (row === size().rows) univer().setRowCount(row + count);
      else whileActive(document, sheetId, () => univer().insertRowsAfter(row - 1, count));
      return itself();
    },
    insertColumnsBefore(column: number, count: number): Sheet {
      columnsAt(column, 1);
      refuseMoreColumns(count);
      whileActive(document, sheetId, () => univer().insertColumnsBefore(column - 1, count));
      return itself();
    },
    insertColumnsAfter(column: number, count: number): Sheet {
      columnsAt(column, 1);
      refuseMoreColumns(count);
      if (column === size().columns) univer().setColumnCount(column + count);
      else whileActive(document, sheetId, () => univer().insertColumnsAfter(column - 1, count));
      return itself();
    },
    deleteRows(row: number, count: number): void {
      rowsAt(row, count);
      refuseFrozenOnly('rows', size().rows - count, univer().getFrozenRows());
      if (tookEnd(classes, sheetId, 'rows', row, count)) return;
      whileActive(document, sheetId, () => univer().deleteRows(row - 1, count));
    },
    deleteColumns(column: number, count: number): void {
      columnsAt(column, count);
      refuseFrozenOnly('columns', size().columns - count, univer().getFrozenColumns());
      if (tookEnd(classes, sheetId, 'columns', column, count)) return;
      whileActive(document, sheetId, () => univer().deleteColumns(column - 1, count));
    },
    moveRows(rows: Range, before: number): void {
      const area = areaOn(rows);
      whileActive(document, sheetId, () => {
        moveRows(document, sheetId, area, before);
      });
    },
    moveColumns(columns: Range, before: number): void {
      const area = areaOn(columns);
      whileActive(document, sheetId, () => {
        moveColumns(document, sheetId, area, before);
      });
    },
  };
};

function atLeastOne(count: number): number {
  if (count < 1) throw new Error('The number of rows or columns to insert must be at least 1.');
  return count;
}

function refuseFrozenOnly(side: 'rows' | 'columns', left: number, frozen: number): void {
  if (left <= frozen) throw new Error(`Sorry, it is not possible to delete all non-frozen ${side}.`);
}
