/** Reads a block of the workbook's cells as Google's `getValues`, `getDisplayValues` and `getFormulas` return it. */
import {
  BuildTextUtils,
  CellValueType,
  ObjectMatrix,
  type CellValue,
  type ICellData,
  type Nullable,
  type Worksheet,
} from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { format } from 'numfmt';
import { isDay } from '../../src/core/calendar/time-zone';
import type { Cell } from '../../src/core/text/cells';
import { isDatePattern } from '../typing/date-pattern';
import { errorAsInSheets } from '../univer/error-names';
import { shownFormula } from '../typing/formula-text';
import type { CellArea } from './cell-area';
import type { HostDocument } from './host-document';

type StoredCell = Nullable<ICellData>;

/** Reads a cell by row and column from 0, a spilled one as well. */
type ReadCell = (row: number, column: number) => StoredCell;

/** @throws where the document has no such sheet */
export function worksheetOf(document: HostDocument, sheetId: string): Worksheet {
  const sheet = document.workbook.getWorkbook().getSheetBySheetId(sheetId);
  if (!sheet) throw new Error(`There is no sheet ${sheetId}.`);
  return sheet;
}

/** An empty cell is `''`, a date cell a moment in the spreadsheet's time zone, an error its text: `#N/A`. */
export function readValues(document: HostDocument, sheetId: string, area: CellArea): Cell[][] {
  const patternOf = patternReader(document);
  const { zone } = document;
  return readBlock(area, cellReader(document, sheetId), (cell): Cell => {
    const value = storedValue(cell);
    if (value === null || value === undefined || value === '') return '';
    if (typeof value === 'boolean') return value;
    if (cell?.t === CellValueType.BOOLEAN) return Number(value) !== 0;
    if (typeof value === 'string') return errorAsInSheets(value);
    return isDatePattern(patternOf(cell)) && isDay(value) ? zone.toMoment(value) : value;
  });
}

/** What the cells show, with the marks of the document's locale. */
export function readDisplay(document: HostDocument, sheetId: string, area: CellArea): string[][] {
  const patternOf = patternReader(document);
  const { locale } = document;
  return readBlock(area, cellReader(document, sheetId), (cell) => {
    const value = storedValue(cell);
    if (value === null || value === undefined) return '';
    if (cell?.t === CellValueType.BOOLEAN || typeof value === 'boolean')
      return Number(value) !== 0 ? 'TRUE' : 'FALSE';
    if (typeof value === 'string') return errorAsInSheets(value);
    return displayNumber(value, patternOf(cell), locale);
  });
}

/** A number as Sheets shows it; the pattern `''` is Automatic. */
export const displayNumber = (value: number, pattern: string, locale: string): string =>
  // Numbers before 1900-03-01 are other days in Excel than in Sheets: `leap1900` is Excel's.
  format(pattern === '' ? 'General' : pattern, value, { locale, leap1900: false, throws: false });

/** Formulas with their `=`; `''` for every other cell, a spilled one as well. */
export function readFormulas(document: HostDocument, sheetId: string, area: CellArea): string[][] {
  const sheet = document.workbook.getSheetBySheetId(sheetId);
  const matrix = worksheetOf(document, sheetId).getCellMatrix();
  const result: string[][] = [];
  for (let row = area.row - 1; row < area.row - 1 + area.rows; row++) {
    const formulas: string[] = [];
    for (let column = area.column - 1; column < area.column - 1 + area.columns; column++) {
      const cell = matrix.getValue(row, column);
      // Filled-down formulas are stored once: the others have only the first one's id.
      const stored = cell?.f ?? (cell?.si ? sheet?.getRange(row, column).getFormula() : '');
      formulas.push(shownFormula(stored ?? '', document.locale));
    }
    result.push(formulas);
  }
  return result;
}

/** Number patterns as they are set; `''` for a cell without one. */
export function readPatterns(document: HostDocument, sheetId: string, area: CellArea): string[][] {
  const patternOf = patternReader(document);
  return readBlock(area, cellReader(document, sheetId), patternOf);
}

/** The part of the sheet, from A1 on, that holds values; one row and one column where it holds none. */
export function readExtent(document: HostDocument, sheetId: string): Pick<CellArea, 'rows' | 'columns'> {
  let [rows, columns] = [0, 0];
  const grow = (cell: StoredCell, row: number, column: number): void => {
    const isEmpty = !cell?.f && !cell?.si && (cell?.v === undefined || cell.v === null || cell.v === '');
    if (isEmpty) return;
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  };
  worksheetOf(document, sheetId)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      grow(cell, row, column);
    });
  new ObjectMatrix<StoredCell>(spilledCells(document, sheetId) ?? {}).forValue((row, column, cell) => {
    grow(cell, row, column);
  });
  return { rows, columns };
}

/** Of a text with links or several styles its letters. */
const storedValue = (cell: StoredCell): Nullable<CellValue> =>
  cell?.v ?? (cell?.p?.body && BuildTextUtils.transform.getPlainText(cell.p.body.dataStream));

function readBlock<T>(
  { row, column, rows, columns }: CellArea,
  read: ReadCell,
  map: (cell: StoredCell) => T,
): T[][] {
  const block: T[][] = [];
  for (let r = row - 1; r < row - 1 + rows; r++) {
    const values: T[] = [];
    for (let c = column - 1; c < column - 1 + columns; c++) values.push(map(read(r, c)));
    block.push(values);
  }
  return block;
}

const spilledCells = (document: HostDocument, sheetId: string) =>
  document.engine.injector.get(FormulaDataModel).getArrayFormulaCellData()[document.workbook.getId()]?.[
    sheetId
  ];

/** The pattern that a spilled value brings to its cell, by row and column from 0; `''` where there is none. */
export function spilledPattern(document: HostDocument, sheetId: string, row: number, column: number): string {
  const value = spilledCells(document, sheetId)?.[row]?.[column];
  return value ? patternReader(document)(value) : '';
}

function cellReader(document: HostDocument, sheetId: string): ReadCell {
  const matrix = worksheetOf(document, sheetId).getCellMatrix();
  const spilled = spilledCells(document, sheetId);
  if (!spilled) return (row, column) => matrix.getValue(row, column);
  return (row, column) => {
    const cell = matrix.getValue(row, column);
    // A result that found no room has left empty texts behind.
    if (cell?.v !== null && cell?.v !== undefined && cell.v !== '') return cell;
    const value = spilled[row]?.[column];
    return value ? { ...value, ...(cell?.s ? { s: cell.s } : {}) } : cell;
  };
}

function patternReader(document: HostDocument): (cell: StoredCell) => string {
  const styles = document.workbook.getWorkbook().getStyles();
  return (cell) => (cell?.s ? (styles.getStyleByCell(cell)?.n?.pattern ?? '') : '');
}
