/** Keeps a chart on a sheet of its own, which has no cells: `SheetType.OBJECT`. */
import type { HostDocument } from '../document/host-document';
import { addChart, drawingOf, removeChart, type DrawnChart } from './chart-drawing';
import { insertSheet } from './insert-sheet';
import { numberOf, worksheet } from '../document/sheet-ids';

export const isChartSheet = (document: HostDocument, sheetId: string): boolean =>
  document.beside.chartSheets.includes(numberOf(sheetId));

/** @throws where the sheet has no cells */
export function refuseChartSheet(document: HostDocument, sheetId: string): void {
  if (!isChartSheet(document, sheetId)) return;
  const name = worksheet(document, sheetId).getSheetName();
  throw new Error(`The sheet "${name}" holds a chart: this operation is for sheets with cells.`);
}

/**
 * Moves a chart to a new sheet of its own, before all others.
 *
 * @returns Univer's id of the new sheet
 */
export function moveToChartSheet(document: HostDocument, { id, spec }: DrawnChart): string {
  const from = document.workbook
    .getSheets()
    .map((sheet) => sheet.getSheetId())
    .find((sheetId) => spec.ranges.some((range) => range.sheetId === sheetId));
  if (from === undefined) throw new Error('Embedded chart not found');
  removeChart(document, from, id);
  const taken = new Set(document.workbook.getSheets().map((sheet) => sheet.getSheetName()));
  let number = 1;
  while (taken.has(`Chart${number}`)) number++;
  const sheetId = insertSheet(document, `Chart${number}`, 0, undefined);
  addChart(document, sheetId, drawingOf(document, sheetId, { id, spec: { ...spec, position: CORNER } }));
  document.beside.chartSheets.push(numberOf(sheetId));
  return sheetId;
}

const CORNER: DrawnChart['spec']['position'] = { row: 1, column: 1, offsetX: 0, offsetY: 0 };
