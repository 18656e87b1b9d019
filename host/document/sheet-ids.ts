/** Converts Univer's sheet ids to Google's numbers and back, and finds Univer's view of a sheet. */
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { HostDocument } from './host-document';

const HIGHEST = 2 ** 31 - 1;

/**
 * Google's number of a sheet. A sheet that a script or an import made has a decimal numeral for an id; one that a
 * person added in the page has Univer's random letters, and gets a number that stays the same.
 */
export function numberOf(sheetId: string): number {
  if (/^\d+$/.test(sheetId)) return Number(sheetId);
  let hash = 0;
  for (const letter of sheetId) hash = (hash * 31 + letter.charCodeAt(0)) % HIGHEST;
  return hash;
}

/** Univer's id of the sheet with Google's number; undefined where there is none. */
export function sheetIdWith({ workbook }: HostDocument, number: number): string | undefined {
  const model = workbook.getWorkbook();
  const numeral = String(number);
  if (model.getSheetBySheetId(numeral)) return numeral;
  return model
    .getSheets()
    .map((sheet) => sheet.getSheetId())
    .find((id) => numberOf(id) === number);
}

/** An id that no sheet has, and none had that metadata or a protection remembers. */
export function freeSheetId(document: HostDocument): string {
  const { metadata, protections } = document.beside;
  const taken = new Set([
    ...document.workbook.getSheets().map((sheet) => numberOf(sheet.getSheetId())),
    ...metadata.map(({ sheetId }) => sheetId),
    ...protections.map(({ sheetId }) => sheetId),
  ]);
  for (;;) {
    const id = Math.floor(Math.random() * HIGHEST);
    if (!taken.has(id)) return String(id);
  }
}

/** @throws where the sheet has been deleted */
export function worksheet(document: HostDocument, sheetId: string): FWorksheet {
  const found = document.workbook.getSheetBySheetId(sheetId);
  if (!found) throw new Error(`Sheet ${numberOf(sheetId)} not found`);
  return found;
}
