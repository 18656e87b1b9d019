/** Mirrors `SpreadsheetApp.Range`: an area of cells of one sheet. */
import { a1 } from '../../src/core/formula/reference';
import type { Cell } from '../../src/core/text/cells';
import {
  clearContent,
  readDisplay,
  readFormulas,
  readPatterns,
  readValues,
  writeValues,
} from '../document/cells';
import type { CellArea } from '../document/cell-area';
import type { HostDocument } from '../document/host-document';
import { a, anything, listOf, orNull, text } from './arguments';
import type { Classes, Place } from './classes';
import { readValidation, writeValidation } from './data-validation';
import { formulasGiven } from './formulas-given';
import { refuseLongTexts } from './grid-limits';
import { breakApart, merge, mergeAcross, mergedIn } from './merge';
import { rememberPlace } from './place';
import { serve } from './serve';
import { worksheet } from '../document/sheet-ids';
import { refuseInvalid } from './strict-rules';
import { STYLE_CALLS, styleMethods } from './style-calls';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** The range that stands for a place; the place must be inside its sheet. */
export function rangeClass(classes: Classes): (place: Place) => Range {
  const { document } = classes;
  return (place) => {
    const { sheetId, area } = place;
    const firstCell = { ...area, rows: 1, columns: 1 };
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
        ...(Object.keys(STYLE_CALLS) as (keyof typeof STYLE_CALLS)[]),
        'setDataValidation',
      ],
      takes: {
        setValue: [[anything]],
        setValues: [[listOf(listOf(anything))]],
        setFormula: [[text]],
        setFormulas: [[listOf(listOf(text))]],
        ...STYLE_CALLS,
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
        getMergedRanges: () =>
          mergedIn(document, place).map((merged) => classes.range({ sheetId, area: merged })),
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
        ...styleMethods(classes, [place], () => range),
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
