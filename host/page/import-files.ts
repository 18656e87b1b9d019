/** Takes in CSV files that a person chose or dropped: each becomes a sheet, or they begin a document of their own. */
import { del, get, set } from 'idb-keyval';
import { textOfBytes } from '../typing/text-of-bytes';
import { importCsv } from '../document/csv';
import type { Language } from '../../src/words/language';
import type { LocalHost } from '../running/local-host';
import { tell, tellError } from './parts/dialog';
import { make } from './parts/element';
import { showToast } from './toast';
import { tellTwoWays } from './two-ways';
import type { Words } from '../messages/page';

export interface TextFile {
  readonly name: string;
  readonly text: string;
}

const TEXTS = /\.(csv|tsv|txt)$/i;

/** Opens the browser's own dialog. */
export function chooseFiles(take: (files: readonly File[]) => void): void {
  const input = make('input', { type: 'file', multiple: '', accept: '.csv,.tsv,.txt,text/csv' });
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

/** Files of another kind are named, and what to do about them. */
export async function readTexts(files: readonly File[], w: Words): Promise<readonly TextFile[]> {
  const others = files.filter(({ name }) => !TEXTS.test(name));
  if (others.length > 0) await tell(w.importTitle, w.notCsv(others.map(({ name }) => name)), w);
  const texts = files.filter(({ name }) => TEXTS.test(name));
  return Promise.all(
    texts.map(async (file) => ({
      name: file.name.replace(/\.[^.]*$/, ''),
      text: textOfBytes(new Uint8Array(await file.arrayBuffer())),
    })),
  );
}

/**
 * Each becomes a sheet of its name, with a number behind it where a sheet is called so. The sheet with which a new
 * document begins goes away, where nothing was typed into it.
 *
 * @returns whether any was taken in
 */
export function importTexts(
  host: LocalHost,
  files: readonly TextFile[],
  language: Language,
  w: Words,
): boolean {
  const { document, spreadsheet } = host;
  const [only, ...more] = spreadsheet.getSheets();
  const blank = more.length === 0 && only?.getLastRow() === 0 ? only : undefined;
  let imported = 0;
  for (const { name, text } of files) {
    try {
      const sheet = importCsv(document, `${freeName(host, name)}.csv`, text);
      imported++;
      showToast({ message: w.imported(sheet.name, Math.max(0, sheet.rows - 1)) }, w);
      tellTwoWays(name, sheet, language, w);
    } catch (error) {
      void tellError(error, w);
    }
  }
  if (imported === 0) return false;
  const sheets = spreadsheet.getSheets();
  const first = sheets[sheets.length - imported];
  if (first) spreadsheet.setActiveSheet(first);
  if (blank) spreadsheet.deleteSheet(blank);
  return true;
}

function freeName({ spreadsheet }: LocalHost, wanted: string): string {
  for (let name = wanted, number = 2; ; name = `${wanted} ${number++}`) {
    if (!spreadsheet.getSheetByName(name)) return name;
  }
}

const CARRIED = 'files to import';

/** Keeps files for the document to which the page goes next. */
export const carryFiles = (files: readonly TextFile[]): Promise<void> => set(CARRIED, files);

export async function carriedFiles(): Promise<readonly TextFile[]> {
  const files = (await get<readonly TextFile[]>(CARRIED)) ?? [];
  if (files.length > 0) await del(CARRIED);
  return files;
}
