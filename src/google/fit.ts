/** Gives a sheet the rows and columns that a layout needs, and removes those that it does not. */
import { extent } from '../core/layout/extent';
import type { SheetLayout } from '../core/layout/sheet-layout';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Room to type something below without adding rows first. */
const SPARE_ROWS = 3;

/**
 * A new sheet has 1,000 rows of 26 columns, and all cells of a document count against Google's 10 million. On a sheet
 * that is drawn again nothing is taken away that holds a value, and nothing at all where something lies over its cells;
 * one that was emptied first no longer tells which of its cells formulas elsewhere read, and stays as large as it was.
 *
 * @param isNew whether nobody can have typed anything into it
 */
export function fit(sheet: Sheet, layout: SheetLayout, { isNew }: { readonly isNew: boolean }): void {
  const needs = extent(layout);
  const rows = needs.rows + (layout.isFitted ? SPARE_ROWS : 0);
  const { columns } = needs;
  const [hasRows, hasColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (rows > hasRows) sheet.insertRowsAfter(hasRows, rows - hasRows);
  if (columns > hasColumns) sheet.insertColumnsAfter(hasColumns, columns - hasColumns);
  const isLarger = hasRows > rows || hasColumns > columns;
  if (!layout.isFitted || !isLarger || (!isNew && (layout.isRedrawn || isCovered(sheet)))) return;
  const lastRow = Math.max(rows, isNew ? 0 : sheet.getLastRow());
  const lastColumn = Math.max(columns, isNew ? 0 : sheet.getLastColumn());
  if (hasRows > lastRow) sheet.deleteRows(lastRow + 1, hasRows - lastRow);
  if (hasColumns > lastColumn) sheet.deleteColumns(lastColumn + 1, hasColumns - lastColumn);
}

/** Charts and pictures may lie over cells that hold nothing. */
const isCovered = (sheet: Sheet): boolean => sheet.getCharts().length > 0 || sheet.getImages().length > 0;
