/** Says why a cell shows `#REF!`, where Univer knows more than Sheets' three letters. */
import { FormulaDataModel } from '@univerjs/engine-formula';
import { a1, area } from '../../src/core/formula/reference';
import type { HostDocument } from './host-document';
import { readFormulas, readValues, worksheetOf } from './read-cells';

export type RefError =
  /** The formula needs its own result. */
  | { readonly kind: 'circle' }
  /** The result would overwrite a cell, by its address. */
  | { readonly kind: 'occupied'; readonly cell: string }
  /** The sheet has too few rows, or too few columns, for the result. */
  | { readonly kind: 'rows' | 'columns'; readonly missing: number };

/**
 * `null` for every other cell.
 *
 * @param row and column from 1
 */
export function refErrorAt(
  document: HostDocument,
  sheetId: string,
  row: number,
  column: number,
): RefError | null {
  const sheet = worksheetOf(document, sheetId);
  const { v: value } = sheet.getCellMatrix().getValue(row - 1, column - 1) ?? {};
  if (value === '#CYCLE!') return { kind: 'circle' };
  if (value !== '#SPILL!') return null;
  const range = document.engine.injector.get(FormulaDataModel).getArrayFormulaRange()[
    document.workbook.getId()
  ]?.[sheetId]?.[row - 1]?.[column - 1];
  if (!range) return null;
  const wanted = {
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
  const free = { rows: sheet.getRowCount() - row + 1, columns: sheet.getColumnCount() - column + 1 };
  if (wanted.rows > free.rows) return { kind: 'rows', missing: wanted.rows - free.rows };
  if (wanted.columns > free.columns) return { kind: 'columns', missing: wanted.columns - free.columns };
  const cell = firstOccupied(document, sheetId, { row, column, ...wanted });
  return cell === null ? null : { kind: 'occupied', cell };
}

/** The first cell after the corner that holds something, row by row. */
function firstOccupied(
  document: HostDocument,
  sheetId: string,
  wanted: Parameters<typeof readValues>[2],
): string | null {
  const values = readValues(document, sheetId, wanted);
  const formulas = readFormulas(document, sheetId, wanted);
  for (const [r, row] of values.entries()) {
    for (const [c, value] of row.entries()) {
      const isCorner = r === 0 && c === 0;
      if (!isCorner && (value !== '' || formulas[r]?.[c] !== '')) {
        return a1(area(wanted.row + r, wanted.column + c));
      }
    }
  }
  return null;
}
