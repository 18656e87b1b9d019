/** Inserts, deletes and moves rows and columns of a sheet, as SpreadsheetApp.Sheet does. */
import type { CellArea, HostDocument } from '../document/host-document';
import { a, whole } from './arguments';
import { moveColumns, moveRows } from './move-lines';
import { placeOf } from './place';
import type { worksheet } from './sheet-ids';

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
  readonly document: HostDocument;
  readonly sheetId: string;
  readonly itself: () => Sheet;
  readonly univer: () => ReturnType<typeof worksheet>;
  readonly size: () => { readonly rows: number; readonly columns: number };
  /** They throw where the rows, or columns, are not inside the sheet. */
  readonly rowsAt: (row: number, rows: number) => CellArea;
  readonly columnsAt: (column: number, columns: number) => CellArea;
}

export const structureMethods = ({ document, sheetId, itself, univer, size, rowsAt, columnsAt }: OfSheet) => {
  /** @throws where the range is on another sheet */
  const areaOn = (given: Range): CellArea => {
    const { sheetId: on, area } = placeOf(given);
    if (on !== sheetId) throw new Error('The range must be on the sheet itself.');
    return area;
  };
  return {
    insertRowsBefore(row: number, count: number): Sheet {
      rowsAt(row, 1);
      univer().insertRowsBefore(row - 1, atLeastOne(count));
      return itself();
    },
    insertRowsAfter(row: number, count: number): Sheet {
      rowsAt(row, 1);
      // At the end the sheet grows: Univer would select inserted rows, and scroll to them.
      if (row === size().rows) univer().setRowCount(row + atLeastOne(count));
      else univer().insertRowsAfter(row - 1, atLeastOne(count));
      return itself();
    },
    insertColumnsBefore(column: number, count: number): Sheet {
      columnsAt(column, 1);
      univer().insertColumnsBefore(column - 1, atLeastOne(count));
      return itself();
    },
    insertColumnsAfter(column: number, count: number): Sheet {
      columnsAt(column, 1);
      if (column === size().columns) univer().setColumnCount(column + atLeastOne(count));
      else univer().insertColumnsAfter(column - 1, atLeastOne(count));
      return itself();
    },
    deleteRows(row: number, count: number): void {
      rowsAt(row, count);
      if (count === size().rows) throw new Error("You can't delete all the rows on the sheet.");
      univer().deleteRows(row - 1, count);
    },
    deleteColumns(column: number, count: number): void {
      columnsAt(column, count);
      if (count === size().columns) throw new Error("You can't delete all the columns on the sheet.");
      univer().deleteColumns(column - 1, count);
    },
    moveRows(rows: Range, before: number): void {
      moveRows(document, sheetId, areaOn(rows), before);
    },
    moveColumns(columns: Range, before: number): void {
      moveColumns(document, sheetId, areaOn(columns), before);
    },
  };
};

function atLeastOne(count: number): number {
  if (count < 1) throw new Error('The number of rows or columns to insert must be at least 1.');
  return count;
}
