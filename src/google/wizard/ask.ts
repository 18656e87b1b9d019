/** Reads the document for what the wizard asks of it. */
import type { ClosingView, Results, Suggestion, WizardState } from '../../app/bridge';
import * as view from '../../app/build/closing-view';
import * as results from '../../app/wizard/results';
import * as state from '../../app/wizard/wizard-state';
import type { Messages } from '../../words';
import { lastBuild } from '../build/saved-build';
import { scopeRows } from '../build/scope-rows';
import { EDITION } from '../edition';
import { userLanguage, type OpenDocument } from '../open-document';
import { findRole, ownSheets, sheetOf } from '../own-sheets';
import { readSheets, readSourceSheets } from '../read-sheets';
import { knownSigner } from '../changes';
import { keptApart } from '../kept-apart';
import { sqlPlace } from './facts-sql';
import { savedStage, unsentForms } from './kept';

export function wizardState(open: OpenDocument, m: Messages): WizardState {
  const own = ownSheets(open.spreadsheet);
  const reading = {
    language: userLanguage(),
    signer: knownSigner(),
    stage: savedStage(),
    unsent: unsentForms(),
    sqlPlace: sqlPlace(),
    queryLimit: EDITION.queryLimit(),
    apart: keptApart(),
    planSheet: findRole(own, 'plan')?.getName() ?? null,
    targetSheet: findRole(own, 'targets')?.getName() ?? null,
    sheets: readSheets(open, own),
    build: {
      last: lastBuild(),
      scopeRows: (size: Parameters<typeof scopeRows>[1]) => scopeRows(sheetOf(own, 'data'), size),
    },
  };
  return state.wizardState(reading, open, m);
}

/** @throws Refusal where nothing can be calculated */
export const lastResults = (open: OpenDocument): Results | null =>
  results.lastResults(readSourceSheets(open, ownSheets(open.spreadsheet)), open);

/** @throws Refusal where nothing can be calculated */
export const targetSuggestions = (open: OpenDocument, m: Messages): readonly Suggestion[] =>
  results.targetSuggestions(readSourceSheets(open, ownSheets(open.spreadsheet)), open, m);

/** @throws Refusal where the period cannot be closed */
export const closingView = (open: OpenDocument, label: string): ClosingView =>
  view.closingView(readSheets(open, ownSheets(open.spreadsheet)), label, open);
