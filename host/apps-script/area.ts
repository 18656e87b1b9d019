/** Finds the area inside the sheet that the arguments of `getRange`, numbers or A1 notation, name. */
import type { CellArea } from '../document/cell-area';

interface SheetSize {
  readonly rows: number;
  readonly columns: number;
}

const A1 = /^\$?([A-Z]*)\$?(\d*)(?::\$?([A-Z]*)\$?(\d*))?$/i;

const columnOf = (letters: string): number =>
  Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/**
 * `B2`, `B2:C9`, `B:C`, `2:9`, `B2:C` (to the last row); a whole row or column ends where the sheet does.
 *
 * @throws Google's `Range not found` for everything else
 */
export function areaOfA1(notation: string, size: SheetSize): CellArea {
  const [, firstLetters = '', firstDigits = '', letters, digits] = A1.exec(notation) ?? [];
  const isRange = letters !== undefined;
  const isCell = firstLetters !== '' && firstDigits !== '';
  const isWellFormed = isRange
    ? firstLetters + firstDigits !== '' &&
      (firstLetters === '') === (letters === '') &&
      letters + (digits ?? '') !== ''
    : isCell;
  if (!isWellFormed) throw new Error('Range not found');
  const row = firstDigits === '' ? 1 : Number(firstDigits);
  const column = firstLetters === '' ? 1 : columnOf(firstLetters);
  const lastRow = isRange ? (digits ? Number(digits) : size.rows) : row;
  const lastColumn = isRange ? (letters === '' ? size.columns : columnOf(letters)) : column;
  return {
    row: Math.min(row, lastRow),
    column: Math.min(column, lastColumn),
    rows: Math.abs(lastRow - row) + 1,
    columns: Math.abs(lastColumn - column) + 1,
  };
}

/** @throws Google's errors where the area is empty or not inside the sheet */
export function insideSheet(area: CellArea, size: SheetSize): CellArea {
  if (area.row < 1) throw new Error('The starting row of the range is too small.');
  if (area.column < 1) throw new Error('The starting column of the range is too small.');
  if (area.rows < 1) throw new Error('The number of rows in the range must be at least 1.');
  if (area.columns < 1) throw new Error('The number of columns in the range must be at least 1.');
  if (area.row + area.rows - 1 > size.rows || area.column + area.columns - 1 > size.columns) {
    throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
  }
  return area;
}

/** Univer's form: from 0, the last row and column included. */
export const univerRange = ({
  row,
  column,
  rows,
  columns,
}: CellArea): { startRow: number; startColumn: number; endRow: number; endColumn: number } => ({
  startRow: row - 1,
  startColumn: column - 1,
  endRow: row + rows - 2,
  endColumn: column + columns - 2,
});

/** Back from Univer's form. */
export const areaOf = (range: {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}): CellArea => ({
  row: range.startRow + 1,
  column: range.startColumn + 1,
  rows: range.endRow - range.startRow + 1,
  columns: range.endColumn - range.startColumn + 1,
});
