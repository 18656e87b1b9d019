/** Mirrors `SpreadsheetApp.Range`: an area of cells of one sheet. */
import type { IStyleData } from '@univerjs/core';
import { a1 } from '../../src/core/formula/reference';
import type { Cell } from '../../src/core/text/cells';
import {
  clearContent,
  readDisplay,
  readFormulas,
  readPatterns,
  readValues,
  writeStyle,
  writeValues,
} from '../document/cells';
import type { CellArea } from '../document/cell-area';
import type { HostDocument } from '../document/host-document';
import { a, anything, listOf, memberOf, number, oneOf, orNull, text, truth } from './arguments';
import {
  background,
  border,
  fontColor,
  fontSize,
  fontStyle,
  fontWeight,
  horizontal,
  numberFormat,
  vertical,
  wrap,
} from './cell-style';
import type { Classes, Place } from './classes';
import { readValidation, writeValidation } from './data-validation';
import { BorderStyle } from './enumerations';
import { formulasGiven } from './formulas-given';
import { refuseLongTexts } from './grid-limits';
import { breakApart, merge, mergeAcross } from './merge';
import { rememberPlace } from './place';
import { serve } from './serve';
import { worksheet } from '../document/sheet-ids';
import { refuseInvalid } from './strict-rules';

type Range = GoogleAppsScript.Spreadsheet.Range;

const side = orNull(truth);
const sides = [side, side, side, side, side, side];

/** The range that stands for a place; the place must be inside its sheet. */
export function rangeClass(classes: Classes): (place: Place) => Range {
  const { document } = classes;
  return (place) => {
    const { sheetId, area } = place;
    const firstCell = { ...area, rows: 1, columns: 1 };
    const styled = (styleOf: (row: number, column: number) => Partial<IStyleData>): Range => {
      writeStyle(document, sheetId, area, styleOf);
      return range;
    };
    const alike = (style: Partial<IStyleData>): Range => styled(() => style);
    const reading = <T>(
      read: (document: HostDocument, sheetId: string, area: CellArea) => T,
      of = area,
    ): T => {
      document.calls.move('read', of.rows * of.columns);
      return read(document, sheetId, of);
    };
    const writing = (values: Cell[][]): Range => {
      refuseLongTexts(values);
      refuseInvalid(classes, place, values);
      document.calls.move('written', area.rows * area.columns);
      writeValues(document, sheetId, area, values);
      return range;
    };
    const range: Range = serve<Range>({
      name: 'SpreadsheetApp.Range',
      calls: document.calls,
      local: ['getA1Notation', 'getRow', 'getColumn', 'getNumRows', 'getNumColumns', 'getSheet'],
      write: [
        'activate',
        'setValue',
        'setValues',
        'setFormula',
        'setFormulas',
        'clearContent',
        'merge',
        'mergeAcross',
        'breakApart',
        'setNumberFormat',
        'setFontWeight',
        'setFontStyle',
        'setFontSize',
        'setFontColor',
        'setBackground',
        'setHorizontalAlignment',
        'setVerticalAlignment',
        'setWrap',
        'setBorder',
        'setDataValidation',
      ],
      takes: {
        setValue: [[anything]],
        setValues: [[listOf(listOf(anything))]],
        setFormula: [[text]],
        setFormulas: [[listOf(listOf(text))]],
        setNumberFormat: [[text]],
        setFontWeight: [[orNull(oneOf('bold', 'normal'))]],
        setFontStyle: [[orNull(oneOf('italic', 'normal'))]],
        setFontSize: [[number]],
        setFontColor: [[orNull(text)]],
        setBackground: [[orNull(text)]],
        setHorizontalAlignment: [[orNull(oneOf('left', 'center', 'right', 'normal'))]],
        setVerticalAlignment: [[orNull(oneOf('top', 'middle', 'bottom'))]],
        setWrap: [[truth]],
        setBorder: [sides, [...sides, orNull(text), orNull(memberOf(BorderStyle))]],
        setDataValidation: [[orNull(a('SpreadsheetApp.DataValidation'))]],
      },
      methods: {
        getA1Notation: () => a1(area),
        getRow: () => area.row,
        getColumn: () => area.column,
        getNumRows: () => area.rows,
        getNumColumns: () => area.columns,
        getSheet: () => classes.sheet(sheetId),
        getValue: () => reading(readValues, firstCell)[0]?.[0],
        getValues: () => reading(readValues),
        getDisplayValue: () => reading(readDisplay, firstCell)[0]?.[0] ?? '',
        getDisplayValues: () => reading(readDisplay),
        getFormulas: () => reading(readFormulas),
        getNumberFormats: () =>
          readPatterns(document, sheetId, area).map((row) => row.map((pattern) => pattern || 'General')),
        getDataValidation: () => readValidation(classes, { sheetId, area: firstCell }),
        activate() {
          document.workbook.setActiveSheet(worksheet(document, sheetId));
          document.activated.set(sheetId, area);
          return range;
        },
        setValue: (value: Cell) => writing(filledWith(place, value)),
        setValues: (values: Cell[][]) => writing(asLargeAs(place, values)),
        setFormula: (formula) => writing(formulasGiven(document, place, filledWith(place, formula))),
        setFormulas: (formulas) => writing(formulasGiven(document, place, asLargeAs(place, formulas))),
        clearContent() {
          clearContent(document, sheetId, area);
          return range;
        },
        merge() {
          merge(document, place);
          return range;
        },
        mergeAcross() {
          mergeAcross(document, place);
          return range;
        },
        breakApart() {
          breakApart(document, place);
          return range;
        },
        setNumberFormat: (pattern) => alike(numberFormat(pattern)),
        setFontWeight: (weight) => alike(fontWeight(weight)),
        setFontStyle: (style) => alike(fontStyle(style)),
        setFontSize: (points) => alike(fontSize(points)),
        setFontColor: (color: string | null) => alike(fontColor(color)),
        setBackground: (color: string | null) => alike(background(color)),
        setHorizontalAlignment: (alignment) => alike(horizontal(alignment)),
        setVerticalAlignment: (alignment) => alike(vertical(alignment)),
        setWrap: (isOn) => alike(wrap(isOn)),
        setBorder: (
          top,
          left,
          bottom,
          right,
          inner,
          between,
          color: string | null = null,
          style: unknown = null,
        ) =>
          styled(
            border(
              area,
              { top, left, bottom, right, vertical: inner, horizontal: between },
              color,
              style as string | null,
            ),
          ),
        setDataValidation(rule) {
          writeValidation(classes, place, rule);
          return range;
        },
      },
    });
    return rememberPlace(range, place);
  };
}

const filledWith = <Each>({ area }: Place, each: Each): Each[][] =>
  new Array<Each[]>(area.rows).fill(new Array<Each>(area.columns).fill(each));

/** @throws Google's errors where the block is not as large as the range */
function asLargeAs<Each>({ area }: Place, values: Each[][]): Each[][] {
  const mismatch = (what: string, has: number, wants: number): Error =>
    new Error(
      `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${has} but the range has ${wants}.`,
    );
  if (values.length !== area.rows) throw mismatch('rows', values.length, area.rows);
  const ragged = values.find((row) => row.length !== area.columns);
  if (ragged) throw mismatch('columns', ragged.length, area.columns);
  return values;
}
