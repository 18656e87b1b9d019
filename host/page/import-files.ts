/** Takes in CSV files and Excel workbooks that a person chose or dropped: as sheets, or as a document of their own. */
import { del, get, set } from 'idb-keyval';
import { textOfBytes } from '../typing/text-of-bytes';
import { importCsv } from '../document/csv';
import { importWorkbookSheet } from '../document/import-workbook';
import {
  MOST_CELLS,
  MOST_MEGABYTES,
  readWorkbook,
  WorkbookError,
  type WorkbookSheet,
} from '../document/workbook-file';
import type { Language } from '../../src/words/language';
import type { LocalHost } from '../running/local-host';
import { messageOf, tell, tellError } from './parts/dialog';
import { make } from './parts/element';
import { showToast } from './toast';
import { tellTwoWays } from './two-ways';
import type { Words } from '../messages/page';

/** A file by its name without its extension: the text of a CSV file, or the sheets of a workbook. */
export type ReadFile = { readonly name: string } & (
  { readonly text: string } | { readonly sheets: readonly WorkbookSheet[] }
);

const TEXTS = /\.(csv|tsv|txt)$/i;
const WORKBOOKS = /\.xls[xm]$/i;

/** Opens the browser's own dialog. */
export function chooseFiles(take: (files: readonly File[]) => void): void {
  const input = make('input', { type: 'file', multiple: '', accept: '.csv,.tsv,.txt,text/csv,.xlsx,.xlsm' });
  input.addEventListener('change', () => {
    take([...(input.files ?? [])]);
  });
  input.click();
}

/** Files dropped anywhere on the page: a browser would leave the page for them. */
export function takeDroppedFiles(take: (files: readonly File[]) => void): void {
  const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;
  const listen = (type: 'dragover' | 'drop', act: (event: DragEvent) => void): void => {
    window.addEventListener(
      type,
      (event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        event.stopPropagation();
        act(event);
      },
      true,
    );
  };
  listen('dragover', () => undefined);
  listen('drop', ({ dataTransfer }) => {
    take([...(dataTransfer?.files ?? [])]);
  });
}

/** Files of another kind are named, and what to do about them; so is a workbook that cannot be read. */
export async function readFiles(files: readonly File[], w: Words): Promise<readonly ReadFile[]> {
  const others = files.filter(({ name }) => !TEXTS.test(name) && !WORKBOOKS.test(name));
  if (others.length > 0) await tell(w.importTitle, w.notRead(others.map(({ name }) => name)), w);
  const read: ReadFile[] = [];
  for (const file of files.filter((each) => !others.includes(each))) {
    const name = file.name.replace(/\.[^.]*$/, '');
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      read.push(
        TEXTS.test(file.name)
          ? { name, text: textOfBytes(bytes) }
          : { name, sheets: await readWorkbook(bytes) },
      );
    } catch (error) {
      const sentence =
        error instanceof WorkbookError
          ? w.workbookFlaws[error.flaw](file.name, MOST_MEGABYTES, MOST_CELLS)
          : messageOf(error);
      await tell(w.importTitle, sentence, w);
    }
  }
  return read;
}

/**
 * Each sheet has the name of its file or its tab, with a number behind it where a sheet is called so. The sheet with which a
 * new document begins goes away, where nothing was typed into it.
 *
 * @returns whether any was taken in
 */
export function importFiles(
  host: LocalHost,
  files: readonly ReadFile[],
  language: Language,
  w: Words,
): boolean {
  const { spreadsheet } = host;
  const [only, ...more] = spreadsheet.getSheets();
  const blank = more.length === 0 && only?.getLastRow() === 0 ? only : undefined;
  // A tab may be called as this sheet is.
  const blankName = blank?.getName() ?? '';
  blank?.setName('–');
  const before = spreadsheet.getSheets().length;
  for (const file of files) {
    try {
      if ('text' in file) importText(host, file, language, w);
      else importWorkbook(host, file, w);
    } catch (error) {
      void tellError(error, w);
    }
  }
  const imported = spreadsheet.getSheets().slice(before);
  const first = imported.find((sheet) => !sheet.isSheetHidden());
  if (!first) {
    blank?.setName(blankName);
    return false;
  }
  spreadsheet.setActiveSheet(first);
  if (blank) spreadsheet.deleteSheet(blank);
  return true;
}

type FileWith<Key extends 'text' | 'sheets'> = Extract<ReadFile, Readonly<Record<Key, unknown>>>;

function importText(host: LocalHost, { name, text }: FileWith<'text'>, language: Language, w: Words): void {
  const sheet = importCsv(host.document, `${freeName(host, name)}.csv`, text);
  showToast({ message: w.imported(sheet.name, Math.max(0, sheet.rows - 1)) }, w);
  tellTwoWays(name, sheet, language, w);
}

/** What was not taken over as it is in the file stays on the screen until it is put away. */
function importWorkbook(host: LocalHost, { name: file, sheets }: FileWith<'sheets'>, w: Words): void {
  const hidden: string[] = [];
  for (const sheet of sheets) {
    const name = freeName(host, sheets.length === 1 && isUnnamed(sheet.name) ? file : sheet.name);
    const rows = importWorkbookSheet(host.document, name, sheet);
    showToast({ message: w.imported(name, Math.max(0, rows - 1)) }, w);
    if (sheet.formulas > 0) showToast({ message: w.fromFormulas(name, sheet.formulas), seconds: -1 }, w);
    if (sheet.isHidden) {
      host.spreadsheet.getSheetByName(name)?.hideSheet();
      hidden.push(name);
    }
  }
  if (hidden.length > 0) showToast({ message: w.stayHidden(file, hidden), seconds: -1 }, w);
}

/** As Excel names a sheet to which nobody gave a name. */
const isUnnamed = (tab: string): boolean => /^(Sheet|Trang tính) ?\d*$/i.test(tab);

function freeName({ spreadsheet }: LocalHost, wanted: string): string {
  for (let name = wanted, number = 2; ; name = `${wanted} ${number++}`) {
    if (!spreadsheet.getSheetByName(name)) return name;
  }
}

const CARRIED = 'files to import';

/** Keeps files for the document to which the page goes next. */
export const carryFiles = (files: readonly ReadFile[]): Promise<void> => set(CARRIED, files);

export async function carriedFiles(): Promise<readonly ReadFile[]> {
  const files = (await get<readonly ReadFile[]>(CARRIED)) ?? [];
  if (files.length > 0) await del(CARRIED);
  return files;
}
