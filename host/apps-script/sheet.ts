/** Mirrors `SpreadsheetApp.Sheet`: one sheet of the document. */
import { clearCells, readExtent } from '../document/cells';
import type { CellArea } from '../document/cell-area';
import { a, listOf, memberOf, orNull, text, truth, whole } from './arguments';
import { areaOfA1, insideSheet } from './area';
import { addChart, drawingOf, readCharts, removeChart } from './chart-drawing';
import type { Classes } from './classes';
import { readFormatRules, writeFormatRules } from './conditional-format';
import { addMetadata } from './developer-metadata';
import { chartBuilder, drawnChart, embeddedChart } from './embedded-chart';
import { isChartSheet, refuseChartSheet } from './chart-sheet';
import { DeveloperMetadataVisibility, ProtectionType, SheetType } from './enumerations';
import { refuseCutMerges } from './merge';
import { rememberSheet } from './place';
import { protectSheet, sheetProtections } from './protection';
import { rangeList } from './range-list';
import { STRUCTURE_CALLS, structureMethods } from './rows-and-columns';
import { serve } from './serve';
import { numberOf, worksheet } from '../document/sheet-ids';
import { checkSheetName } from './sheet-name';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const chart = a('SpreadsheetApp.EmbeddedChart');

/** The sheet with Univer's id; its methods throw once the sheet is deleted. */
export function sheetClass(classes: Classes): (sheetId: string) => Sheet {
  const { document } = classes;
  return (sheetId) => {
    const univer = () => worksheet(document, sheetId);
    const size = () => {
      refuseChartSheet(document, sheetId);
      return { rows: univer().getMaxRows(), columns: univer().getMaxColumns() };
    };
    const extent = () => {
      refuseChartSheet(document, sheetId);
      return readExtent(document, sheetId);
    };
    const rangeAt = (area: CellArea): Range => classes.range({ sheetId, area: insideSheet(area, size()) });
    const rowsAt = (row: number, rows: number): CellArea =>
      insideSheet({ row, column: 1, rows, columns: 1 }, size());
    const columnsAt = (column: number, columns: number): CellArea =>
      insideSheet({ row: 1, column, rows: 1, columns }, size());

    const sheet: Sheet = serve<Sheet>({
      name: 'SpreadsheetApp.Sheet',
      calls: document.calls,
      // A sheet is named to Google's server by its id.
      local: ['getRange', 'getRangeList', 'getParent', 'getSheetId', 'getType', 'newChart'],
      write: [
        'setName',
        ...(Object.keys(STRUCTURE_CALLS) as (keyof typeof STRUCTURE_CALLS)[]),
        'setColumnWidth',
        'setColumnWidths',
        'setRowHeight',
        'setRowHeights',
        'setFrozenRows',
        'setFrozenColumns',
        'hideRows',
        'hideColumns',
        'showRows',
        'showColumns',
        'clear',
        'setHiddenGridlines',
        'setTabColor',
        'hideSheet',
        'showSheet',
        'setConditionalFormatRules',
        'insertChart',
        'removeChart',
        'protect',
        'addDeveloperMetadata',
      ],
      takes: {
        getRange: [[text], [whole, whole], [whole, whole, whole], [whole, whole, whole, whole]],
        getRangeList: [[listOf(text)]],
        setName: [[text]],
        ...STRUCTURE_CALLS,
        setColumnWidth: [[whole, whole]],
        setColumnWidths: [[whole, whole, whole]],
        getColumnWidth: [[whole]],
        setRowHeight: [[whole, whole]],
        setRowHeights: [[whole, whole, whole]],
        getRowHeight: [[whole]],
        setFrozenRows: [[whole]],
        setFrozenColumns: [[whole]],
        hideRows: [[whole], [whole, whole]],
        hideColumns: [[whole], [whole, whole]],
        showRows: [[whole], [whole, whole]],
        showColumns: [[whole], [whole, whole]],
        isRowHiddenByUser: [[whole]],
        isColumnHiddenByUser: [[whole]],
        setHiddenGridlines: [[truth]],
        setTabColor: [[orNull(text)]],
        setConditionalFormatRules: [[listOf(a('SpreadsheetApp.ConditionalFormatRule'))]],
        insertChart: [[chart]],
        removeChart: [[chart]],
        getProtections: [[memberOf(ProtectionType)]],
        addDeveloperMetadata: [
          [text],
          [text, memberOf(DeveloperMetadataVisibility)],
          [text, text],
          [text, text, memberOf(DeveloperMetadataVisibility)],
        ],
      },
      methods: {
        getParent: classes.spreadsheet,
        getSheetId: () => numberOf(sheetId),
        getType: () => (isChartSheet(document, sheetId) ? SheetType.OBJECT : SheetType.GRID),
        getName: () => univer().getSheetName(),
        setName(name) {
          checkSheetName(document, name, sheetId);
          univer().setName(name);
          return sheet;
        },
        getIndex: () => univer().getIndex() + 1,

        // oxlint-disable-next-line typescript/no-useless-default-assignment -- with a notation nothing else is given
        getRange: (first: number | string, column: number = 1, rows: number = 1, columns: number = 1) =>
          rangeAt(
            typeof first === 'string' ? areaOfA1(first, size()) : { row: first, column, rows, columns },
          ),
        getRangeList: (notations) =>
          rangeList(
            classes,
            notations.map((each) => ({ sheetId, area: insideSheet(areaOfA1(each, size()), size()) })),
          ),
        getDataRange() {
          const { rows, columns } = extent();
          return rangeAt({ row: 1, column: 1, rows: Math.max(rows, 1), columns: Math.max(columns, 1) });
        },
        getLastRow: () => extent().rows,
        getLastColumn: () => extent().columns,
        getMaxRows: () => size().rows,
        getMaxColumns: () => size().columns,
        ...structureMethods({ classes, sheetId, itself: () => sheet, univer, size, rowsAt, columnsAt }),

        setColumnWidth(column, width) {
          columnsAt(column, 1);
          univer().setColumnWidth(column - 1, width);
          return sheet;
        },
        setColumnWidths(column, count, width) {
          columnsAt(column, count);
          univer().setColumnWidths(column - 1, count, width);
          return sheet;
        },
        getColumnWidth: (column) => univer().getColumnWidth(columnsAt(column, 1).column - 1),
        setRowHeight(row, height) {
          rowsAt(row, 1);
          univer().setRowHeightsForced(row - 1, 1, height);
          return sheet;
        },
        setRowHeights(row, count, height) {
          rowsAt(row, count);
          univer().setRowHeightsForced(row - 1, count, height);
          return sheet;
        },
        getRowHeight: (row) => univer().getRowHeight(rowsAt(row, 1).row - 1),
        setFrozenRows(rows) {
          refuseCutMerges(document, sheetId, { row: rows });
          univer().setFrozenRows(rows);
        },
        getFrozenRows: () => univer().getFrozenRows(),
        setFrozenColumns(columns) {
          refuseCutMerges(document, sheetId, { column: columns });
          univer().setFrozenColumns(columns);
        },
        getFrozenColumns: () => univer().getFrozenColumns(),
        hideRows(row: number, count: number = 1) {
          rowsAt(row, count);
          univer().hideRows(row - 1, count);
        },
        showRows(row: number, count: number = 1) {
          rowsAt(row, count);
          univer().showRows(row - 1, count);
        },
        showColumns(column: number, count: number = 1) {
          columnsAt(column, count);
          univer().showColumns(column - 1, count);
        },
        clear() {
          clearCells(document, sheetId, { row: 1, column: 1, ...size() });
          return sheet;
        },
        isRowHiddenByUser: (row) =>
          !univer()
            .getSheet()
            .getRowVisible(rowsAt(row, 1).row - 1),
        hideColumns(column: number, count: number = 1) {
          columnsAt(column, count);
          univer().hideColumns(column - 1, count);
        },
        isColumnHiddenByUser: (column) =>
          !univer()
            .getSheet()
            .getColVisible(columnsAt(column, 1).column - 1),
        setHiddenGridlines(isHidden) {
          univer().setHiddenGridlines(isHidden);
          return sheet;
        },
        hasHiddenGridlines: () => univer().hasHiddenGridLines(),
        setTabColor(color) {
          univer().setTabColor(color ?? '');
          return sheet;
        },
        getTabColor: () => univer().getTabColor() || null,
        hideSheet() {
          const isSeen = !univer().isSheetHidden();
          const others = document.workbook.getSheets().filter((each) => each.getSheetId() !== sheetId);
          if (isSeen && others.every((each) => each.isSheetHidden())) {
            throw new Error("You can't hide all the sheets in a document.");
          }
          if (isSeen) univer().hideSheet();
          return sheet;
        },
        showSheet() {
          if (univer().isSheetHidden()) univer().showSheet();
          return sheet;
        },
        isSheetHidden: () => univer().isSheetHidden(),

        getConditionalFormatRules: () => readFormatRules(classes, sheetId),
        setConditionalFormatRules(rules) {
          writeFormatRules(classes, sheetId, rules);
        },
        // No sheet here can have a picture over its cells.
        getImages: () => [],
        newChart: () => chartBuilder(classes),
        getCharts: () => readCharts(document, sheetId).map((drawn) => embeddedChart(classes, drawn)),
        insertChart(given) {
          addChart(document, sheetId, drawingOf(document, sheetId, drawnChart(given)));
        },
        removeChart(given) {
          removeChart(document, sheetId, drawnChart(given).id);
        },

        protect: () => protectSheet(classes, sheetId),
        getProtections: (type) => sheetProtections(classes, sheetId, type),
        addDeveloperMetadata(key: string, ...more: readonly unknown[]) {
          const isVisibility = memberOf(DeveloperMetadataVisibility);
          const visibility = more.find(isVisibility) as 'DOCUMENT' | 'PROJECT' | undefined;
          const value = more.length === 2 || !isVisibility(more[0]) ? more[0] : undefined;
          addMetadata(classes, {
            sheetId: numberOf(sheetId),
            key,
            value: typeof value === 'string' ? value : null,
            visibility: visibility ?? 'DOCUMENT',
          });
          return sheet;
        },
      },
    });
    return rememberSheet(sheet, sheetId);
  };
}
