/** A CSV file to a new sheet of the document, its cells typed as Google's import types them. */
import { mergeWorksheetSnapshotWithDefault } from '@univerjs/core';
import { InsertSheetMutation, type IInsertSheetMutationParams } from '@univerjs/sheets';
import Papa from 'papaparse';
import { freeSheetId } from '../apps-script/sheet-ids';
import { writeValues } from './cells';
import type { HostDocument } from './host-document';

export interface ImportedSheet {
  readonly sheetId: string;
  /** The file's name without its extension. */
  readonly name: string;
  /** With the header row. */
  readonly rows: number;
  readonly columns: number;
}

/**
 * The sheet is as large as the file and comes last; rows that are wholly empty at its end are left out.
 *
 * @param file the file's name, for example `leads.csv`
 * @throws where the text is no CSV, or a sheet of that name exists
 */
export function importCsv(document: HostDocument, file: string, text: string): ImportedSheet {
  const name = file.replace(/\.[^.]*$/, '');
  if (document.workbook.getSheetByName(name)) {
    throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }
  const cells = readCsv(file, text);
  const rows = cells.length;
  const columns = Math.max(1, ...cells.map((row) => row.length));
  const sheetId = insertSheet(document, name, Math.max(1, rows), columns);
  writeValues(document, sheetId, { row: 1, column: 1, rows, columns }, cells);
  return { sheetId, name, rows, columns };
}

function readCsv(file: string, text: string): readonly (readonly string[])[] {
  const plain = text.replace(/^\uFEFF/, '');
  const { data, errors } = Papa.parse<string[]>(plain, { delimiter: delimiterOf(plain) });
  const [error] = errors;
  if (error) throw new Error(`${file}, row ${(error.row ?? 0) + 1}: ${error.message}`);
  const isBlank = (row: readonly string[]): boolean => row.every((cell) => cell === '');
  let rows = data.length;
  while (rows > 0 && isBlank(data[rows - 1] ?? [])) rows--;
  return data.slice(0, rows);
}

/** The mark that the header row has most of: decimal commas in the rows below must not decide. */
function delimiterOf(text: string): string {
  const header = text.slice(0, text.search(/\r?\n|$/)).replace(/"[^"]*"/g, '');
  const countOf = (mark: string): number => header.split(mark).length - 1;
  return [',', ';', '\t'].reduce((best, mark) => (countOf(mark) > countOf(best) ? mark : best));
}

function insertSheet(document: HostDocument, name: string, rowCount: number, columnCount: number): string {
  const { engine, workbook } = document;
  const id = freeSheetId(document);
  const insertion: IInsertSheetMutationParams = {
    unitId: workbook.getId(),
    index: workbook.getSheets().length,
    sheet: mergeWorksheetSnapshotWithDefault({ id, name, rowCount, columnCount }),
  };
  engine.commands.syncExecuteCommand(InsertSheetMutation.id, insertion);
  return id;
}
