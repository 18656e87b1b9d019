/** Leads from the sample to a person's own data: by the notice above it, by files that are chosen or dropped, by the menu. */
import type { Language } from '../../src/words/language';
import { messages } from '../../src/words';
import type { LocalHost } from '../running/local-host';
import { goToDocument, newDocumentId, noteDocument, ownDocuments } from './documents';
import type { Header } from './header';
import {
  carriedFiles,
  carryFiles,
  chooseFiles,
  importFiles,
  readFiles,
  takeDroppedFiles,
  type ReadFile,
} from './import-files';
import { NOTICE, showNotice } from './notice';
import type { Saving } from './saving';
import type { ScriptRunner } from './script-runner';
import type { Words } from '../messages/page';

interface Opened {
  readonly host: LocalHost;
  readonly runner: ScriptRunner;
  readonly saving: Saving;
  readonly header: Header;
  readonly language: Language;
  readonly w: Words;
  /** The id of a person's own document; `null` for the data set of the server. */
  readonly own: string | null;
  readonly isSample: boolean;
}

export interface Welcome {
  /** Begins an empty document. */
  begin(): void;
  import(): void;
}

/** Call it when the document is there. */
export function welcome(opened: Opened): Welcome {
  const { own } = opened;
  const begin = (): void => {
    goToDocument(newDocumentId());
  };
  const choose = (): void => {
    chooseFiles((files) => void takeFiles(opened, files));
  };
  takeDroppedFiles((files) => void takeFiles(opened, files));
  if (own !== null) void greetOwn(opened, choose);
  else if (opened.isSample && localStorage.getItem(SEEN) === null) greetInSample(opened, begin);
  return { begin, import: choose };
}

/** What this browser remembers of a notice that was put away. */
const SEEN = 'sample card seen';

function greetInSample({ runner, saving, w }: Opened, begin: () => void): void {
  showNotice(
    {
      title: w.sampleNoticeTitle,
      text: w.sampleNotice,
      actions: [
        { label: w.useOwnData, choose: () => void saving.flush().then(begin) },
        { label: w.seeHow, choose: () => void runner.runFromMenu('openWizard') },
      ],
      onClose: () => {
        localStorage.setItem(SEEN, 'yes');
      },
    },
    w,
  );
}

async function greetOwn(opened: Opened, choose: () => void): Promise<void> {
  const { host, w } = opened;
  const carried = await carriedFiles();
  if (carried.length > 0) {
    await takeRead(opened, carried);
    return;
  }
  const sheets = host.spreadsheet.getSheets();
  if (sheets.some((sheet) => sheet.getLastRow() > 0)) return;
  showNotice({ title: w.ownNoticeTitle, text: w.ownNotice, actions: [{ label: w.chooseFiles, choose }] }, w);
}

/** Into the document of a person; from the sample they begin one. */
async function takeFiles(opened: Opened, files: readonly File[]): Promise<void> {
  const { isSample, saving, w } = opened;
  const read = await readFiles(files, w);
  if (read.length === 0) return;
  if (!isSample) {
    await takeRead(opened, read);
    return;
  }
  await carryFiles(read);
  if (await saving.flush()) goToDocument(newDocumentId());
}

/** The wizard opens where nothing is built yet: it says what it found in the files. */
async function takeRead(opened: Opened, files: readonly ReadFile[]): Promise<void> {
  const { host, runner, saving, header, language, own, w } = opened;
  document.getElementById(NOTICE)?.remove();
  if (!importFiles(host, files, language, w)) return;
  saving.changed();
  if (own !== null && !(await ownDocuments()).some(({ id }) => id === own)) {
    const name = files[0]?.name ?? w.untitled;
    await noteDocument({ id: own, name });
    header.setTitle(name);
  }
  await host.calculated();
  const isBuilt = host.spreadsheet.getSheetByName(messages(language).sheets.overview) !== null;
  if (!isBuilt) await runner.runFromMenu('openWizard');
}
