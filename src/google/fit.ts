/** Gives a sheet the rows and columns that a layout needs, and removes those that it does not. */
import { gridSize } from '../core/layout/grid-size';
import type { SheetLayout } from '../core/layout/sheet-layout';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** @param isNew whether nobody can have typed anything into it */
export function fit(sheet: Sheet, layout: SheetLayout, { isNew }: { readonly isNew: boolean }): void {
  const size = { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
  const { rows, columns } = gridSize(layout, {
    size,
    isNew,
    filled: () => ({ rows: sheet.getLastRow(), columns: sheet.getLastColumn() }),
    isCovered: () => sheet.getCharts().length > 0 || sheet.getImages().length > 0,
  });
  if (rows > size.rows) sheet.insertRowsAfter(size.rows, rows - size.rows);
  if (columns > size.columns) sheet.insertColumnsAfter(size.columns, columns - size.columns);
  if (rows < size.rows) sheet.deleteRows(rows + 1, size.rows - rows);
  if (columns < size.columns) sheet.deleteColumns(columns + 1, size.columns - columns);
}
