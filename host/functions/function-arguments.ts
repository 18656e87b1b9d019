/** Converts Univer's arguments of a function to what Sheets passes: one cell's value, or a range as rows of values. */
import type { Nullable } from '@univerjs/core';
import {
  BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
} from '@univerjs/engine-formula';
import type { Cell } from '../../src/core/text/cells';
import { errorAsInSheets } from '../univer/error-names';

/** A number to what the function takes for it, by its pattern: a custom function gets dates as moments. */
export type ReadNumber = (value: number, pattern: string) => Cell;

export type FunctionArgument = Cell | readonly (readonly Cell[])[] | undefined;

/** Whether an argument is a range, as rows of values. */
export const isRows = (argument: FunctionArgument): argument is readonly (readonly Cell[])[] =>
  Array.isArray(argument);

/** The ranges that one calculation has read: their cells do not change before it ends. */
export type ReadRanges = Map<string, readonly (readonly Cell[])[]>;

/**
 * A blank cell is `''`, an omitted argument `undefined`. An error in a range is its text (`#N/A`), as in `getValues`.
 * Whole columns end with the sheet. The rows are those of every function that reads the range: not to be changed.
 */
export function functionArgument(
  given: FunctionVariantType,
  readNumber: ReadNumber,
  ranges: ReadRanges,
): FunctionArgument {
  if (given instanceof BaseReferenceObject) {
    const rows = rangeCells(given, readNumber, ranges);
    const [only] = rows;
    if (rows.length === 1 && only?.length === 1) return only[0];
    return rows;
  }
  if (given.isArray()) {
    return given.getArrayValue().map((row) => row.map((cell) => cellOf(cell, readNumber)));
  }
  return given.isNull() ? undefined : cellOf(given, readNumber);
}

function cellOf(value: Nullable<BaseValueObject>, readNumber: ReadNumber): Cell {
  if (!value || value.isNull()) return '';
  const raw = value.getValue();
  if (typeof raw === 'number') return readNumber(raw, value.getPattern());
  return typeof raw === 'string' ? errorAsInSheets(raw) : raw;
}

function rangeCells(
  range: BaseReferenceObject,
  readNumber: ReadNumber,
  ranges: ReadRanges,
): readonly (readonly Cell[])[] {
  const position = range.getRangePosition();
  // Of a whole column the rows are not numbers, of a whole row the columns.
  const first = (index: number): number => (Number.isNaN(index) ? 0 : index);
  const last = (index: number, count: number): number =>
    Math.min(Number.isNaN(index) ? Infinity : index, count - 1);
  const [top, left] = [first(position.startRow), first(position.startColumn)];
  const bottom = last(position.endRow, range.getActiveSheetRowCount());
  const right = last(position.endColumn, range.getActiveSheetColumnCount());
  const key = [range.getUnitId(), range.getSheetId(), top, left, bottom, right].join(' ');
  const known = ranges.get(key);
  if (known) return known;

  const stored = range.getCurrentActiveSheetData().cellData;
  const calculated = range.getCurrentRuntimeSheetData();
  const spilled = range.getCurrentActiveArrayFormulaCellData();
  const justSpilled = range.getCurrentRuntimeActiveArrayFormulaCellData();
  // Univer's own look-up knows what of them is still there, but is slow: most cells are none of them.
  const isSpilled = (row: number, column: number): boolean =>
    Boolean(spilled?.getValue(row, column) ?? justSpilled?.getValue(row, column));
  const rows: Cell[][] = [];
  for (let row = top; row <= bottom; row++) {
    const cells: Cell[] = [];
    for (let column = left; column <= right; column++) {
      const cell = isSpilled(row, column)
        ? range.getCellData(row, column)
        : (calculated?.getValue(row, column) ?? stored.getValue(row, column));
      const isBlank = cell?.v === null || cell?.v === undefined || cell.v === '';
      cells.push(isBlank ? '' : cellOf(range.getCellValueObject(cell), readNumber));
    }
    rows.push(cells);
  }
  ranges.set(key, rows);
  return rows;
}
