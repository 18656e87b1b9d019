/** Turns a sheet into what is printed of it: a table of the cells that are seen, with its charts, and the frozen rows as its head. */
import { CellValueType, DataValidationType, type IRange, type Worksheet } from '@univerjs/core';
import { SheetDataValidationModel } from '@univerjs/sheets-data-validation';
import { greatestOf } from '../../../src/core/extremes';
import { readDisplay, readExtent } from '../../document/cells';
import type { HostDocument } from '../../document/host-document';
import { make } from '../parts/element';
import { sparklineOf } from '../parts/sparkline-line';
import { keptTogether } from './kept-together';
import { printedLine } from './printed-line';
import { alignment, printedStyle, type Side } from './printed-style';

/** A chart, in pixels from the corner of A1. */
export interface PrintedChart {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly element: HTMLElement;
}

export interface PrintedSheet {
  readonly element: HTMLElement;
  /** Without any scale, in pixels. */
  readonly width: number;
}

/** Without gridlines, as far as there is something; hidden rows and columns are left out. */
export function printedSheet(
  document: HostDocument,
  sheet: Worksheet,
  charts: readonly PrintedChart[],
): PrintedSheet {
  const columnCount = sheet.getColumnCount();
  const rowCount = sheet.getRowCount();
  const widthOf = (column: number): number =>
    sheet.getColVisible(column) ? sheet.getColumnWidth(column) : 0;
  const heightOf = (row: number): number => (sheet.getRowVisible(row) ? sheet.getRowHeight(row) : 0);
  const extent = extentOf(document, sheet);
  const right = greatestOf([0, ...charts.map(({ left, width }) => left + width)]);
  const bottom = greatestOf([0, ...charts.map(({ top, height }) => top + height)]);
  const columns = visible(Math.max(extent.columns, until(right, columnCount, widthOf)), widthOf);
  const rows = visible(Math.max(extent.rows, until(bottom, rowCount, heightOf)), heightOf);

  const cells = cellDrawer(document, sheet, rows, columns);
  const frozen = sheet.getFreeze().ySplit;
  let top = 0;
  const lines = rows.map((row, at) => {
    const height = heightOf(row);
    const line = make('tr', { style: `height:${height}px` }, ...cells(row));
    const starting = charts.filter((chart) => chart.top >= top && chart.top < top + height);
    for (const chart of starting) {
      line.firstElementChild?.classList.add('below-chart');
      line.firstElementChild?.append(placed(chart, chart.top - top));
    }
    const reaches = [
      ...starting.map((chart) => chart.top + chart.height - top),
      ...[...line.cells].map(({ rowSpan }) =>
        rowSpan > 1 ? sum(rows.slice(at, at + rowSpan), heightOf) : 0,
      ),
    ];
    top += height;
    return { row, line, height, reach: greatestOf([0, ...reaches]), isBlank: isBlankLine(line) };
  });
  const head = lines.filter(({ row }) => row < frozen).map(({ line }) => line);
  const bodies = keptTogether(lines.filter(({ row }) => row >= frozen)).map((together) =>
    make('tbody', {}, ...together.map(({ line }) => line)),
  );
  const sizes = columns.map((column) => make('col', { style: `width:${widthOf(column)}px` }));
  const width = sum(columns, widthOf);
  const table = make(
    'table',
    { style: `width:${width}px` },
    make('colgroup', {}, ...sizes),
    make('thead', {}, ...head),
    ...bodies,
  );
  return { element: table, width };
}

const sum = (indices: readonly number[], sizeOf: (index: number) => number): number =>
  indices.reduce((all, index) => all + sizeOf(index), 0);

/** No text, no sparkline, and no colour or line of a cell. */
const isBlankLine = (line: HTMLTableRowElement): boolean =>
  line.textContent === '' &&
  line.querySelector('svg') === null &&
  [...line.cells].every(
    ({ style }) => style.background === '' && style.borderTop === '' && style.borderBottom === '',
  );

const visible = (count: number, sizeOf: (index: number) => number): readonly number[] =>
  Array.from({ length: count }, (_, index) => index).filter((index) => sizeOf(index) > 0);

/** How many rows or columns there are up to a pixel. */
function until(pixel: number, count: number, sizeOf: (index: number) => number): number {
  let [index, reached] = [0, 0];
  while (index < count && reached < pixel) reached += sizeOf(index++);
  return index;
}

/** Cells with a value or a background. */
function extentOf(document: HostDocument, sheet: Worksheet): { rows: number; columns: number } {
  let { rows, columns } = readExtent(document, sheet.getSheetId());
  const styles = document.workbook.getWorkbook().getStyles();
  sheet.getCellMatrix().forValue((row, column, cell) => {
    if (!cell?.s || !styles.getStyleByCell(cell)?.bg?.rgb) return;
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  });
  return { rows, columns };
}

const placed = ({ left, width, height, element }: PrintedChart, offset: number): HTMLElement =>
  make(
    'div',
    { class: 'printed-chart', style: `left:${left}px;top:${offset}px;width:${width}px;height:${height}px` },
    element,
  );

/** A checkbox by what its cell says. */
const BOXES: ReadonlyMap<string, string> = new Map([
  ['TRUE', '☑'],
  ['FALSE', '☐'],
]);

function cellDrawer(
  document: HostDocument,
  sheet: Worksheet,
  rows: readonly number[],
  columns: readonly number[],
): (row: number) => readonly HTMLElement[] {
  const size = { rows: (rows.at(-1) ?? -1) + 1, columns: (columns.at(-1) ?? -1) + 1 };
  const texts = readDisplay(document, sheet.getSheetId(), { row: 1, column: 1, ...size });
  const validations = document.engine.injector.get(SheetDataValidationModel);
  const isCheckbox = (row: number, column: number): boolean =>
    validations.getRuleByLocation(document.workbook.getId(), sheet.getSheetId(), row, column)?.type ===
    DataValidationType.CHECKBOX;
  const textAt = (row: number, column: number | undefined): string => {
    const text = column === undefined ? '' : (texts[row]?.[column] ?? '');
    const box = BOXES.get(text);
    return box !== undefined && column !== undefined && isCheckbox(row, column) ? box : text;
  };
  const count = (indices: readonly number[], first: number, last: number): number =>
    indices.filter((index) => index >= first && index <= last).length;
  const widthOf = (first: number, last: number): number =>
    columns
      .filter((column) => column >= first && column <= last)
      .reduce((all, column) => all + sheet.getColumnWidth(column), 0);
  const drawn = new Set<IRange>();

  return (row) =>
    columns.flatMap((column, at) => {
      const merged = sheet.getMergedCell(row, column);
      if (merged && drawn.has(merged)) return [];
      if (merged) drawn.add(merged);
      const [top, left] = merged ? [merged.startRow, merged.startColumn] : [row, column];
      const text = textAt(top, left);
      const cell = sheet.getCell(top, left);
      const style = sheet.getComposedCellStyle(top, left);
      const isNumber = cell?.t === CellValueType.NUMBER;
      const side = alignment(style.ht, isNumber);
      const isFree = (index: number): boolean => textAt(row, columns[index]) === '';
      // A number is never cut: it would be another one.
      const mayOverflow =
        isNumber ||
        (!merged && (side === 'right' || isFree(at + 1)) && (side === 'left' || at === 0 || isFree(at - 1)));
      const spans: Record<string, string> = merged
        ? {
            rowspan: String(count(rows, merged.startRow, merged.endRow)),
            colspan: String(count(columns, merged.startColumn, merged.endColumn)),
          }
        : {};
      const numbers = sparklineOf(sheet.getCellRaw(top, left));
      const shown = numbers
        ? printedLine(
            numbers,
            widthOf(left, merged?.endColumn ?? left),
            sheet.getRowHeight(top),
            style.cl?.rgb,
          )
        : inCell(text, side, mayOverflow && text !== '');
      return [make('td', { style: printedStyle(style, side, mayOverflow), ...spans }, shown)];
    });
}

/** A text that goes on to the left needs a box of its own: CSS lets it go on at its end only. */
const inCell = (text: string, side: Side, mayOverflow: boolean): Node | string =>
  mayOverflow && side !== 'left'
    ? make('div', { style: `display:flex;justify-content:${side === 'right' ? 'flex-end' : 'center'}` }, text)
    : text;
