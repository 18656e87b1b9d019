/** Writes values, formulas and styles into cells of the workbook, each block in one mutation. */
import {
  CellValueType,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IStyleData,
} from '@univerjs/core';
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from '@univerjs/sheets';
import { dateOf } from '../../src/core/calendar/calendar';
import type { Cell } from '../../src/core/text/cells';
import { datePattern, isDatePattern } from '../typing/date-pattern';
import { storedFormula } from '../typing/formula-text';
import type { CellArea } from './cell-area';
import type { HostDocument } from './host-document';
import { readPatterns, worksheetOf } from './read-cells';
import { typedText } from '../typing/typed-text';
import type { TypedCell, TypingRules } from '../typing/typed-cell';

const NO_CONTENT: ICellData = { v: null, f: null, si: null, p: null, custom: null, ref: null };

/**
 * Writes values as `setValues` does: texts are read as if they were typed, text that starts with `=` is a formula,
 * and cells formatted as text (`@`) keep texts as they are. The block must be as large as the area.
 */
export function writeValues(
  document: HostDocument,
  sheetId: string,
  area: CellArea,
  values: readonly (readonly (Cell | null | undefined)[])[],
): void {
  const patterns = readPatterns(document, sheetId, area);
  const rules = typingRules(document);
  write(document, sheetId, area, (row, column) =>
    stored(values[row]?.[column] ?? '', patterns[row]?.[column] ?? '', rules, document),
  );
}

/** Empties the cells; their styles stay. */
export function clearContent(document: HostDocument, sheetId: string, area: CellArea): void {
  empty(document, sheetId, area, NO_CONTENT);
}

/** Empties the cells and takes their styles away. */
export function clearCells(document: HostDocument, sheetId: string, area: CellArea): void {
  empty(document, sheetId, area, { ...NO_CONTENT, s: null });
}

/** Only the cells that the workbook holds: most cells of a sheet were never written. */
function empty(document: HostDocument, sheetId: string, area: CellArea, content: ICellData): void {
  const held = worksheetOf(document, sheetId).getCellMatrix();
  write(document, sheetId, area, (row, column) =>
    held.getValue(area.row - 1 + row, area.column - 1 + column) ? content : undefined,
  );
}

/**
 * Merges a style into each cell's; a property that is `null` is removed, a formula stays.
 *
 * @param styleOf row and column from 0 within the area
 */
export function writeStyle(
  document: HostDocument,
  sheetId: string,
  area: CellArea,
  styleOf: (row: number, column: number) => Partial<IStyleData>,
): void {
  // Univer takes a cell without `f` for one whose formula was removed, unless the mutation is local only.
  write(document, sheetId, area, (row, column) => ({ s: styleOf(row, column) }), {
    onlyLocal: true,
  });
}

/** How the document reads typed texts. */
export const typingRules = ({ locale, zone, now }: HostDocument): TypingRules => ({
  locale,
  year: dateOf(zone.toSerial(new Date(now()))).year,
});

/** A text that a person typed, as the workbook holds it; a style only where the text brings a pattern of its own. */
export const typedCell = (document: HostDocument, text: string, pattern: string): ICellData =>
  stored(text, pattern, typingRules(document), document);

function stored(
  value: Cell,
  pattern: string,
  rules: TypingRules,
  { zone, locale, plainTextTakesFormulas }: HostDocument,
): ICellData {
  if (value instanceof Date) {
    const serial = zone.toSerial(value);
    return number(serial, isDatePattern(pattern) ? undefined : datePattern(serial, locale));
  }
  switch (typeof value) {
    case 'number':
      return number(value);
    case 'boolean':
      return { ...NO_CONTENT, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
    case 'string':
      return pattern === '@' && !(plainTextTakesFormulas && value.startsWith('='))
        ? plain(value)
        : typed(typedText(value, rules), pattern, locale);
  }
}

const plain = (text: string): ICellData =>
  text === '' ? NO_CONTENT : { ...NO_CONTENT, v: text, t: CellValueType.STRING };

const number = (value: number, pattern?: string): ICellData => ({
  ...NO_CONTENT,
  v: value,
  t: CellValueType.NUMBER,
  ...(pattern === undefined ? {} : { s: { n: { pattern } } }),
});

/** What was typed brings its pattern only to a cell that has none. */
function typed(cell: TypedCell, pattern: string, locale: string): ICellData {
  switch (cell.kind) {
    case 'empty':
      return NO_CONTENT;
    case 'formula':
      return { ...NO_CONTENT, f: storedFormula(cell.formula, locale) };
    case 'text':
      return plain(cell.text);
    case 'boolean':
      return { ...NO_CONTENT, v: cell.value ? 1 : 0, t: CellValueType.BOOLEAN };
    case 'number':
      return number(cell.value, pattern === '' ? cell.pattern : undefined);
  }
}

function write(
  { engine, workbook }: HostDocument,
  sheetId: string,
  area: CellArea,
  cellOf: (row: number, column: number) => ICellData | undefined,
  options?: { readonly onlyLocal: boolean },
): void {
  const cellValue: IObjectMatrixPrimitiveType<ICellData> = {};
  for (let row = 0; row < area.rows; row++) {
    const cells: Record<number, ICellData> = {};
    for (let column = 0; column < area.columns; column++) {
      const cell = cellOf(row, column);
      if (cell) cells[area.column - 1 + column] = cell;
    }
    cellValue[area.row - 1 + row] = cells;
  }
  const change: ISetRangeValuesMutationParams = { unitId: workbook.getId(), subUnitId: sheetId, cellValue };
  engine.commands.syncExecuteCommand(SetRangeValuesMutation.id, change, options);
}
