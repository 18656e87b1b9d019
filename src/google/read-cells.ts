/** Reads a whole sheet, in one call where its name is known, or only its first rows. */
import type { ReadableSheet } from '../app/plan/data-sheets';
import { once } from '../core/once';
import type { SheetCells } from '../core/text/cells';
import type { GridCells } from '../plan/grid/read';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Values = SheetCells['values'];

export const readCells = (sheet: Sheet): SheetCells => ({
  sheet: sheet.getName(),
  values: sheet.getDataRange().getValues() as Values,
});

/** With its formulas. */
export function readGridCells(sheet: Sheet): GridCells {
  const data = sheet.getDataRange();
  return { sheet: sheet.getName(), values: data.getValues() as Values, formulas: data.getFormulas() };
}

export function readable(sheet: Sheet): ReadableSheet {
  const data = once(() => sheet.getDataRange());
  return {
    values: () => data().getValues() as Values,
    patterns: (column) =>
      sheet
        .getRange(1, column, data().getNumRows())
        .getNumberFormats()
        .map(([pattern = '']) => pattern),
    rows: () => data().getNumRows(),
    top: (rows) => sheet.getRange(1, 1, rows, data().getNumColumns()).getValues() as Values,
  };
}
