/**
 * Moves rows or columns of a sheet itself, because Univer's own commands also change unrelated formulas of other
 * sheets.
 */
import { Tools, type ICellData, type IObjectMatrixPrimitiveType, type Nullable } from '@univerjs/core';
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from '@univerjs/sheets';
import type { CellArea } from '../document/cell-area';
import type { HostDocument } from '../document/host-document';
import { worksheetOf } from '../document/read-cells';
import { worksheet } from '../document/sheet-ids';
import { formulasOfMovedRows } from './moved-rows';

/** @param before the row that then follows them, from 1, counted before the move */
export function moveRows(document: HostDocument, sheetId: string, area: CellArea, before: number): void {
  const sheet = worksheet(document, sheetId);
  const { row: first, rows: count } = area;
  if (before >= first && before <= first + count) return;
  const columns = sheet.getMaxColumns();
  const cells = taken(document, sheetId, { row: first, column: 1, rows: count, columns });
  const rewrite = formulasOfMovedRows(document, sheetId, { first, count, before });
  if (before > sheet.getMaxRows()) sheet.setRowCount(sheet.getMaxRows() + count);
  else sheet.insertRowsBefore(before - 1, count);
  put(document, sheetId, cells, { row: before, column: 1 });
  sheet.deleteRows(first - 1 + (before < first ? count : 0), count);
  rewrite();
}

/** The same for columns. */
export function moveColumns(document: HostDocument, sheetId: string, area: CellArea, before: number): void {
  const sheet = worksheet(document, sheetId);
  const { column: first, columns: count } = area;
  if (before >= first && before <= first + count) return;
  const rows = sheet.getMaxRows();
  const cells = taken(document, sheetId, { row: 1, column: first, rows, columns: count });
  if (before > sheet.getMaxColumns()) sheet.setColumnCount(sheet.getMaxColumns() + count);
  else sheet.insertColumnsBefore(before - 1, count);
  put(document, sheetId, cells, { row: 1, column: before });
  sheet.deleteColumns(first - 1 + (before < first ? count : 0), count);
}

type Cells = readonly (readonly Nullable<ICellData>[])[];

function taken(document: HostDocument, sheetId: string, { row, column, rows, columns }: CellArea): Cells {
  const matrix = worksheetOf(document, sheetId).getCellMatrix();
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (__, right) =>
      Tools.deepClone(matrix.getValue(row - 1 + down, column - 1 + right)),
    ),
  );
}

function put(
  { engine, workbook }: HostDocument,
  sheetId: string,
  cells: Cells,
  { row, column }: Pick<CellArea, 'row' | 'column'>,
): void {
  const cellValue: IObjectMatrixPrimitiveType<ICellData> = {};
  cells.forEach((line, down) => {
    const stored = line.flatMap((cell, right) => (cell ? [[column - 1 + right, cell] as const] : []));
    if (stored.length > 0) cellValue[row - 1 + down] = Object.fromEntries(stored);
  });
  const change: ISetRangeValuesMutationParams = { unitId: workbook.getId(), subUnitId: sheetId, cellValue };
  engine.commands.syncExecuteCommand(SetRangeValuesMutation.id, change);
}
