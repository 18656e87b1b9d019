/** Continues a build for a few seconds: KPI Data, then one card after another; at the end it shows the overview. */
import type { BuildProgress } from '../../app/bridge';
import type { BuildState, LastBuild } from '../../app/build/build-state';
import type { Candidate } from '../../app/build/candidates';
import { cardsToMake, stateAmidCards, underWay } from '../../app/build/cards';
import { scopesIn } from '../../app/build/read-scopes';
import { rebuilt, writtenSoFar } from '../../app/build/decide-build';
import { prepareBuild } from '../../app/build/prepare-build';
import { cardsProgress, writingProgress } from '../../app/build/progress';
import { STEP_MILLISECONDS } from '../../app/build/steps';
import type { Messages } from '../../words';
import type { OpenDocument } from '../open-document';
import { ownSheets, sheetOf, type OwnSheet } from '../own-sheets';
import { settledPlan } from '../place-plan';
import type { PlanSheet } from '../plan-sheet';
import { readSourceSheets } from '../read-sheets';
import { keepingShownTab } from '../shown-tab';
import { cardMaker } from './make-card';
import { scopeRows } from './scope-rows';
import { lastBuild, saveBuildState } from './saved-build';
import { writeBuild } from './write-build';
import { writeRows } from './write-rows';

/**
 * @param most how many cards it makes at most
 * @returns how far the build is; where it is not finished, call again
 * @throws Refusal where no build is under way; after any other error the next call goes on where this one stopped
 */
export function continueBuild(open: OpenDocument, m: Messages, most = Infinity): BuildProgress {
  const own = ownSheets(open.spreadsheet);
  const last = underWay(lastBuild(), own);
  return last.isWriting ? goOnWriting(open, own, last, m) : goOnWithCards(open, own, last, m, most);
}

/**
 * Writes on where an earlier step stopped; from the first row on, with all that follows, where the document would give
 * other rows now.
 */
function goOnWriting(
  open: OpenDocument,
  own: readonly OwnSheet[],
  last: LastBuild,
  m: Messages,
): BuildProgress {
  const since = Date.now();
  const preparation = prepareBuild(readSourceSheets(open, own), open.now);
  const written = writtenSoFar(preparation, own, last);
  if (!written) return writeBuild(open, own, rebuilt(preparation, own, last), m);
  const planSheet = { ...written.planSheet, sheet: sheetOf(own, 'plan') };
  const parts = { own, preparation, planSheet, dataSheet: sheetOf(own, 'data') };
  return writingProgress(writeRows(open, parts, written.state, since), m);
}

function goOnWithCards(
  open: OpenDocument,
  own: readonly OwnSheet[],
  last: LastBuild,
  m: Messages,
  most: number,
): BuildProgress {
  const planSheet = settledPlan(open, own, sheetOf(own, 'plan'));
  const state = stateAmidCards(last, planSheet.plan, own);
  if (state.finished) return cardsProgress(state, undefined, m);
  const dataSheet = sheetOf(own, 'data');
  const rows = scopeRows(dataSheet, state.size);
  const toMake = cardsToMake(state, rows, own);
  const made = makeCards(
    open,
    own,
    { state, planSheet, dataSheet, scopes: scopesIn(rows) },
    toMake.slice(state.cards).slice(0, most),
  );
  const next = toMake[made.cards];
  if (next) return cardsProgress(made, next.scope, m);
  open.spreadsheet.setActiveSheet(sheetOf(own, 'overview'));
  const end = { ...made, finished: true };
  saveBuildState(end);
  return cardsProgress(end, undefined, m);
}

interface Parts {
  readonly state: BuildState;
  readonly planSheet: PlanSheet;
  readonly dataSheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly scopes: readonly Candidate['scope'][];
}

/** One at least, then as many as fit into a step. */
function makeCards(
  open: OpenDocument,
  own: readonly OwnSheet[],
  { state, planSheet, dataSheet, scopes }: Parts,
  toMake: readonly Candidate[],
): BuildState {
  const template = sheetOf(own, 'template');
  let { cards } = state;
  keepingShownTab(open.spreadsheet, () => {
    const started = Date.now();
    try {
      const makeCard = cardMaker(open, own, {
        size: state.size,
        planSheet,
        dataSheet: dataSheet.getName(),
        scopes,
      });
      for (const each of toMake) {
        if (cards > state.cards && Date.now() - started > STEP_MILLISECONDS) break;
        makeCard(each);
        cards++;
      }
    } finally {
      template.hideSheet();
      saveBuildState({ ...state, cards });
    }
  });
  return { ...state, cards };
}
