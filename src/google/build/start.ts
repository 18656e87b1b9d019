/** Begins a build and says what it will make; `continue.ts` makes the scorecards step by step. */
import type { BuildRequest, BuildStart } from '../../app/bridge';
import { closing } from '../../app/build/closing';
import { newBuild, rebuilt } from '../../app/build/decide-build';
import { outgrown } from '../../app/build/outgrown';
import { prepareBuild } from '../../app/build/prepare-build';
import { reopening } from '../../app/build/reopening';
import type { Messages } from '../../words';
import { rememberSigner } from '../changes';
import type { OpenDocument } from '../open-document';
import { ownSheets } from '../own-sheets';
import { place } from '../place';
import { readSheets, readSourceSheets } from '../read-sheets';
import { bumpKnownRefreshCell } from '../refresh-cell';
import { lastBuild } from './saved-build';
import { writeBuild } from './write-build';

/**
 * @returns what will be built, how, and what is left out; `continueBuild` goes on from there
 * @throws Refusal where the request, the plan or the data cannot be used; then nothing was written
 */
export function startBuild(open: OpenDocument, request: BuildRequest, m: Messages): BuildStart {
  const { spreadsheet } = open;
  const since = Date.now();
  const own = ownSheets(spreadsheet);
  const decided = newBuild(readSheets(open, own), request, spreadsheet.getNumSheets(), open);
  const { document, prepared } = decided.preparation;
  const file = { cells: cellsIn(spreadsheet), readingSeconds: (Date.now() - since) / 1000 };
  const tooLarge = outgrown(file, document, prepared, m);
  return {
    ...writeBuild(open, own, decided, m),
    ...(tooLarge === undefined ? {} : { outgrown: tooLarge }),
  };
}

/** A chart that has a sheet of its own has no cells. */
const cellsIn = (spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): number =>
  spreadsheet
    .getSheets()
    .filter((sheet) => sheet.getType() === SpreadsheetApp.SheetType.GRID)
    .reduce((sum, sheet) => sum + sheet.getMaxRows() * sheet.getMaxColumns(), 0);

/** @throws Refusal where nothing was built yet, or the plan or the data cannot be used; then nothing was written */
export function refreshNumbers(open: OpenDocument, m: Messages): BuildStart {
  const own = ownSheets(open.spreadsheet);
  const preparation = prepareBuild(readSourceSheets(open, own), open.now);
  return writeBuild(open, own, rebuilt(preparation, own, lastBuild()), m);
}

/** @throws Refusal where the period cannot be closed; then nothing was written */
export const closePeriod = (
  open: OpenDocument,
  asked: Parameters<typeof closing>[2],
  m: Messages,
): BuildStart => withHistory(open, asked.by, (read, last) => closing(read, last, asked, open), m);

/** @throws Refusal where the period cannot be reopened; then nothing was written */
export const reopenPeriod = (
  open: OpenDocument,
  asked: Parameters<typeof reopening>[2],
  m: Messages,
): BuildStart => withHistory(open, asked.by, (read, last) => reopening(read, last, asked, open), m);

/** Writes into the history first: where what follows is interrupted, asking again or a refresh goes on from there. */
function withHistory(
  open: OpenDocument,
  by: string,
  decide: (
    read: ReturnType<typeof readSheets>,
    last: ReturnType<typeof lastBuild>,
  ) => ReturnType<typeof closing>,
  m: Messages,
): BuildStart {
  const own = ownSheets(open.spreadsheet);
  const last = lastBuild();
  const { history, preparation } = decide(readSheets(open, own), last);
  rememberSigner(by);
  if (history) {
    place(open, own, { role: { role: 'history' }, name: open.m.sheets.history, layout: history });
    bumpKnownRefreshCell(open);
  }
  return writeBuild(open, own, rebuilt(preparation, own, last), m);
}
