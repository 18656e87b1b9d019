/** Mirrors `SpreadsheetApp.Spreadsheet`: the document as a script sees it. */
import { a, number, options, text, truth, whole } from './arguments';
import type { Classes } from './classes';
import { forgetMetadata, metadataFinder } from './developer-metadata';
import { moveToChartSheet } from './chart-sheet';
import { drawnChart } from './embedded-chart';
import { refuseBeyondLimits } from './grid-limits';
import { insertSheet, NEW_SHEET } from './insert-sheet';
import { namedRanges, rangeNamed, removeNamedRange, setNamedRange } from './named-range';
import { placeOf, sheetIdOf } from './place';
import { forgetProtections } from './protection';
import { serve } from './serve';
import { numberOf, worksheet } from '../document/sheet-ids';
import { checkSheetName } from './sheet-name';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const sheetGiven = a('SpreadsheetApp.Sheet');

export function spreadsheetClass(classes: Classes): Spreadsheet {
  const { document } = classes;
  const { workbook, ui } = document;
  const sizeOf = (sheet: Sheet): { rows: number; columns: number } => {
    const found = worksheet(document, sheetIdOf(sheet));
    return { rows: found.getMaxRows(), columns: found.getMaxColumns() };
  };
  return serve<Spreadsheet>({
    name: 'SpreadsheetApp.Spreadsheet',
    calls: document.calls,
    local: ['createDeveloperMetadataFinder'],
    write: [
      'insertSheet',
      'moveChartToObjectSheet',
      'deleteSheet',
      'setActiveSheet',
      'setNamedRange',
      'removeNamedRange',
      'toast',
    ],
    takes: {
      getSheetByName: [[text]],
      insertSheet: [[text], [text, whole], [text, whole, options({ template: sheetGiven })]],
      moveChartToObjectSheet: [[a('SpreadsheetApp.EmbeddedChart')]],
      deleteSheet: [[sheetGiven]],
      setActiveSheet: [[sheetGiven], [sheetGiven, truth]],
      getRangeByName: [[text]],
      setNamedRange: [[text, a('SpreadsheetApp.Range')]],
      removeNamedRange: [[text]],
      toast: [[text], [text, text], [text, text, number]],
    },
    methods: {
      getSpreadsheetLocale: () => document.locale,
      getSpreadsheetTimeZone: () => document.timeZone,
      getSheets: () => workbook.getSheets().map((sheet) => classes.sheet(sheet.getSheetId())),
      getNumSheets: () => workbook.getSheets().length,
      getSheetByName(name) {
        const sheet = workbook.getSheetByName(name);
        return sheet && classes.sheet(sheet.getSheetId());
      },
      getActiveSheet: () => classes.sheet(workbook.getActiveSheet().getSheetId()),
      // Every tab keeps its selection here, whether that is asked for or not.
      setActiveSheet(sheet: Sheet) {
        workbook.setActiveSheet(worksheet(document, sheetIdOf(sheet)));
        return sheet;
      },
      insertSheet(...given: readonly unknown[]) {
        const [name, index, { template } = {}] = given as [
          name: string,
          index?: number,
          options?: { readonly template?: Sheet },
        ];
        checkSheetName(document, name);
        const last = workbook.getSheets().length;
        if (index !== undefined && (index < 0 || index > last)) {
          throw new Error(`The index of the new sheet must be between 0 and ${last}.`);
        }
        refuseBeyondLimits(document, template ? sizeOf(template) : NEW_SHEET);
        const afterActive = workbook.getActiveSheet().getIndex() + 1;
        return classes.sheet(
          insertSheet(document, name, index ?? afterActive, template && sheetIdOf(template)),
        );
      },
      moveChartToObjectSheet: (chart) => classes.sheet(moveToChartSheet(document, drawnChart(chart))),
      deleteSheet(sheet) {
        const id = sheetIdOf(sheet);
        const deleted = worksheet(document, id);
        const others = workbook.getSheets().filter((each) => each.getSheetId() !== id);
        if (others.every((each) => each.isSheetHidden())) {
          const which = others.length === 0 ? 'sheets' : 'visible sheets';
          throw new Error(`You can't remove all the ${which} in a document.`);
        }
        workbook.deleteSheet(deleted);
        forgetMetadata(classes, numberOf(id));
        forgetProtections(classes, numberOf(id));
      },
      getNamedRanges: () => namedRanges(classes),
      getRangeByName: (name) => rangeNamed(classes, name),
      setNamedRange(name, range) {
        setNamedRange(classes, name, placeOf(range));
      },
      removeNamedRange(name) {
        removeNamedRange(classes, name);
      },
      createDeveloperMetadataFinder: () => metadataFinder(classes),
      toast(message: string, title: string = '', seconds: number | null = 5) {
        ui.toast(message, title, seconds ?? 5);
      },
    },
  });
}
