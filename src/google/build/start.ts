/** Begins a build and says what it will make; `continue.ts` makes the scorecards step by step. */
import type { BuildProgress, BuildRequest, BuildStart } from '../../app/bridge';
import type { Messages } from '../../words';
import { Refusal } from '../../words/refusal';
import { allKpis } from '../../plan/own-kpis/define';
import type { OpenDocument } from '../open-document';
import { findRole, type OwnSheet, hasCard } from '../own-sheets';
import { lastBuild } from './saved-build';
import type { BuildState, LastBuild } from '../../app/build/build-state';
import { candidates, formerNumbers, type Candidate } from '../../app/build/candidates';
import { contentsKey } from '../../app/build/contents-key';
import { prepareBuild, type Preparation } from './prepare-build';
import { startText } from '../../app/build/start-text';
import { stepsOf, withCard } from '../../app/build/steps';
import { writeBuild } from './write-build';
import { writeRows } from './write-rows';

/** Google Sheets stays usable up to about so many tabs. */
const MOST_TABS = 200;

/**
 * @returns what will be built, how, and what is left out; `continueBuild` goes on from there
 * @throws Refusal where the request, the plan or the data cannot be used; then nothing was written
 */
export function startBuild(open: OpenDocument, request: BuildRequest, m: Messages): BuildStart {
  const preparation = prepareBuild(open, request);
  const cards = cardsOf(preparation, request.by);
  refuseTooManyTabs(open, preparation.own, cards.toMake);
  return begin(open, preparation, cards, m);
}

/**
 * The numbers anew, for the cards of the last build: these are drawn again only where KPI Data has other rows or
 * columns now, or where that sheet or the plan was deleted.
 *
 * @throws Refusal where nothing was built yet
 */
export function refreshNumbers(open: OpenDocument, m: Messages): BuildStart {
  return refresh(open, prepareBuild(open), m);
}

/** For a few cards more than there should be it is not refused: who closes a period has closed it. */
export function refresh(open: OpenDocument, preparation: Preparation, m: Messages): BuildStart {
  const last = lastBuild();
  if (!last) throw new Refusal((say) => say.errors.neverBuilt);
  const { own, prepared } = preparation;
  // A formula whose sheet was deleted does not find the one that was made in its place.
  const areThere = findRole(own, 'data') && findRole(own, 'plan')?.getSheetId() === last.planId;
  const areDrawn = areThere && last.areDrawn && last.fits(prepared.data);
  return begin(open, preparation, cardsOf(preparation, last.by), m, areDrawn);
}

/**
 * Writes on where an earlier step stopped; from the first row on, with all that follows, where the document would give
 * other rows now.
 *
 * @throws Refusal where the plan or the data cannot be used any more
 */
export function goOnWriting(open: OpenDocument, last: LastBuild, m: Messages): BuildProgress {
  const since = Date.now();
  const preparation = prepareBuild(open);
  const { own, source, plan, planChanges, prepared } = preparation;
  const state = last.state(allKpis(plan.ownKpis));
  const dataSheet = findRole(own, 'data');
  const { planSheet } = source;
  const writing = state?.writing;
  const fits = writing && writing.rows > 0 && writing.contents === contentsKey(prepared.data);
  if (!fits || !dataSheet || !planSheet || planChanges) return refresh(open, preparation, m);
  return progressOf(writeRows(open, { preparation, planSheet, dataSheet }, { ...state, writing }, since), m);
}

function begin(
  open: OpenDocument,
  preparation: Preparation,
  { by, former, toMake }: Cards,
  m: Messages,
  areDrawn = false,
): BuildStart {
  // A rep who is new has no card yet.
  const cards = areDrawn && toMake.every(({ hasCard }) => hasCard) ? toMake.length : 0;
  const scopes = toMake.map(({ number }) => number);
  const state = writeBuild(open, preparation, { by, former, scopes, cards });
  return { ...progressOf(state, m), ...startText(preparation.prepared, by, m) };
}

const progressOf = (state: BuildState, m: Messages): BuildProgress => ({
  ...stepsOf(state),
  label: m.build.facts,
  finished: false,
});

interface Cards extends Pick<BuildState, 'by' | 'former'> {
  readonly toMake: readonly Candidate[];
}

function cardsOf({ own, prepared }: Preparation, by: BuildState['by']): Cards {
  const { data } = prepared;
  const former = formerNumbers(data);
  return { by, former, toMake: withCard(candidates(data.scopes.list, former, hasCard(own)), by) };
}

function refuseTooManyTabs(
  { spreadsheet }: OpenDocument,
  own: readonly OwnSheet[],
  cards: readonly Candidate[],
): void {
  const others = spreadsheet.getNumSheets() - own.length;
  // Plan, KPI Data, history, template and overview come with the cards.
  const tabs = others + cards.length + 5;
  if (tabs > MOST_TABS) throw new Refusal((m) => m.errors.tooManyTabs(tabs, MOST_TABS));
}
