/** Inserts a sheet, empty or as a copy of another one of the document. */
import { generateRandomId, Tools, type IWorksheetData } from '@univerjs/core';
import { AddDataValidationMutation } from '@univerjs/data-validation';
import { SheetDataValidationModel } from '@univerjs/sheets-data-validation';
import type { HostDocument } from '../document/host-document';
import { addChart, drawingOf, freeChartId, readCharts } from './chart-drawing';
import { addFormatRules } from './conditional-format';
import { freeSheetId, worksheet } from '../document/sheet-ids';

/** The cells of a new sheet (host/univer/patches/text/sheets.ts). */
export const NEW_SHEET = { rows: 1000, columns: 26 } as const;

/**
 * Inserts a sheet and makes it the active one.
 *
 * @param index from 0
 * @returns Univer's id of the new sheet
 */
export function insertSheet(
  document: HostDocument,
  name: string,
  index: number,
  templateId: string | undefined,
): string {
  const id = freeSheetId(document);
  const sheet = templateId === undefined ? {} : snapshot(document, templateId);
  document.workbook.insertSheet(name, { index, sheet: { ...sheet, id } });
  if (templateId !== undefined) copyBeside(document, templateId, id);
  return id;
}

/** All that Univer keeps with a sheet's cells: the copy of a hidden sheet is hidden, and its tab has the same colour. */
const snapshot = (document: HostDocument, sheetId: string): Partial<IWorksheetData> =>
  Tools.deepClone(worksheet(document, sheetId).getSheet().getConfig());

/** What Univer keeps beside a sheet's cells: validations, conditional formats, charts. */
function copyBeside(document: HostDocument, fromId: string, toId: string): void {
  const { engine, workbook } = document;
  const unitId = workbook.getId();
  const validations = engine.injector.get(SheetDataValidationModel).getRules(unitId, fromId);
  if (validations.length > 0) {
    engine.commands.syncExecuteCommand(AddDataValidationMutation.id, {
      unitId,
      subUnitId: toId,
      rule: validations.map((rule) => ({ ...Tools.deepClone(rule), uid: generateRandomId() })),
    });
  }
  const formats = worksheet(document, fromId).getConditionalFormattingRules();
  addFormatRules(
    document,
    toId,
    formats.map((rule) => ({ ...Tools.deepClone(rule), cfId: generateRandomId() })),
  );
  for (const { spec } of readCharts(document, fromId)) {
    const ranges = spec.ranges.map((place) =>
      place.sheetId === fromId ? { ...place, sheetId: toId } : place,
    );
    addChart(document, toId, drawingOf(document, toId, { id: freeChartId(), spec: { ...spec, ranges } }));
  }
}
