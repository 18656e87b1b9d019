/** Stores the charts of a sheet as drawings of Univer's model and reads them back. Only the page draws them. */
import { DrawingTypeEnum, type Worksheet } from '@univerjs/core';
import {
  InsertSheetDrawingCommand,
  ISheetDrawingService,
  RemoveSheetDrawingCommand,
  type ISheetFloatDom,
} from '@univerjs/sheets-drawing';
import type { HostDocument } from '../document/host-document';
import { CHART_COMPONENT, type ChartSpec } from './chart-spec';
import { worksheet } from '../document/sheet-ids';

export interface DrawnChart {
  readonly id: string;
  readonly spec: ChartSpec;
}

// https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart-builder: the size without options
const WIDTH = 600;
const HEIGHT = 371;

/** In the order in which they were inserted. */
export function readCharts(document: HostDocument, sheetId: string): readonly DrawnChart[] {
  const service = document.engine.injector.get(ISheetDrawingService);
  const unitId = document.workbook.getId();
  const drawings = service.getDrawingData(unitId, sheetId) as Readonly<Record<string, ISheetFloatDom>>;
  return service
    .getDrawingOrder(unitId, sheetId)
    .flatMap((id) => drawings[id] ?? [])
    .filter(({ componentKey }) => componentKey === CHART_COMPONENT)
    .map(({ drawingId, data }) => ({ id: drawingId, spec: data as unknown as ChartSpec }));
}

export function addChart({ engine, workbook }: HostDocument, sheetId: string, drawing: ISheetFloatDom): void {
  engine.commands.syncExecuteCommand(InsertSheetDrawingCommand.id, {
    unitId: workbook.getId(),
    subUnitId: sheetId,
    drawings: [drawing],
  });
}

export function removeChart(document: HostDocument, sheetId: string, id: string): void {
  if (!readCharts(document, sheetId).some((chart) => chart.id === id)) {
    throw new Error('Embedded chart not found');
  }
  document.engine.commands.syncExecuteCommand(RemoveSheetDrawingCommand.id, {
    unitId: document.workbook.getId(),
    drawings: [{ unitId: document.workbook.getId(), subUnitId: sheetId, drawingId: id }],
  });
}

/** Google's number of a new chart, as Univer's id. */
export const freeChartId = (): string => String(Math.floor(Math.random() * 2 ** 31));

/** The drawing of a chart, anchored at its cell, as large as its options say. */
export function drawingOf(document: HostDocument, sheetId: string, { id, spec }: DrawnChart): ISheetFloatDom {
  const sheet = worksheet(document, sheetId).getSheet();
  const { row, column, offsetX, offsetY } = spec.position;
  const width = pixels(spec.options['width'], WIDTH);
  const height = pixels(spec.options['height'], HEIGHT);
  const columns = axis(sheet.getColumnCount(), (index) => widthOf(sheet, index));
  const rows = axis(sheet.getRowCount(), (index) => heightOf(sheet, index));
  const left = columns.start(column - 1) + offsetX;
  const top = rows.start(row - 1) + offsetY;
  const corner = (x: number, y: number) => {
    const [atColumn, atRow] = [columns.at(x), rows.at(y)];
    return {
      column: atColumn.index,
      columnOffset: atColumn.offset,
      row: atRow.index,
      rowOffset: atRow.offset,
    };
  };
  const anchor = { from: corner(left, top), to: corner(left + width, top + height) };
  // Univer counts these pixels from the corner of the headers, the cells' own from A1.
  const { rowHeader, columnHeader } = sheet.getConfig();
  return {
    unitId: document.workbook.getId(),
    subUnitId: sheetId,
    drawingId: id,
    drawingType: DrawingTypeEnum.DRAWING_DOM,
    componentKey: CHART_COMPONENT,
    sheetTransform: anchor,
    axisAlignSheetTransform: anchor,
    transform: { left: rowHeader.width + left, top: columnHeader.height + top, width, height },
    data: spec as unknown as NonNullable<ISheetFloatDom['data']>,
    allowTransform: true,
  };
}

const pixels = (option: unknown, otherwise: number): number =>
  typeof option === 'number' && option > 0 ? option : otherwise;

const widthOf = (sheet: Worksheet, column: number): number =>
  sheet.getColVisible(column) ? sheet.getColumnWidth(column) : 0;
const heightOf = (sheet: Worksheet, row: number): number =>
  sheet.getRowVisible(row) ? sheet.getRowHeight(row) : 0;

interface Axis {
  /** Pixels before a row or column, counted from 0. */
  start(index: number): number;
  /** The row or column that a pixel lies in. */
  at(pixel: number): { readonly index: number; readonly offset: number };
}

function axis(count: number, sizeOf: (index: number) => number): Axis {
  return {
    start(index) {
      let sum = 0;
      for (let each = 0; each < index; each++) sum += sizeOf(each);
      return sum;
    },
    at(pixel) {
      let [index, offset] = [0, pixel];
      while (index < count - 1 && offset >= sizeOf(index)) offset -= sizeOf(index++);
      return { index, offset };
    },
  };
}
