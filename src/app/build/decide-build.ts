/** Decides what a build makes: which cards, in which state it begins, and what it answers. */
import { allKpis } from '../../plan/own-kpis/define';
import { Refusal } from '../../words/refusal';
import type { Messages } from '../../words';
import { kpiDataSize } from '../../output/kpi-data/kpi-data';
import type { BuildRequest, BuildStart } from '../bridge';
import { cardsByOtherNames, hasCard, ofRole, type Own } from '../own-sheets';
import type { ReadPlanSheet } from '../plan/plan-sheet';
import type { Setting } from '../setting';
import { sourceSheets, type ReadSheets } from '../plan/source-sheets';
import type { BuildState, LastBuild, WritingState } from './build-state';
import { candidates, formerNumbers, type Candidate } from './candidates';
import { contentsKey } from './contents-key';
import { prepareBuild, type Preparation } from './prepare-build';
import { writingProgress } from './progress';
import { startText } from './start-text';
import { withCard } from './steps';

/** Google Sheets stays usable up to about so many tabs. */
const MOST_TABS = 200;

/** A build that begins with the first row of KPI Data. */
export interface Decided extends Pick<BuildState, 'by' | 'former' | 'scopes' | 'cards'> {
  readonly preparation: Preparation;
}

/**
 * @param tabs how many the document has
 * @throws Refusal where the request, the plan or the data cannot be used, or where the cards would be too many
 */
export function newBuild(read: ReadSheets, request: BuildRequest, tabs: number, setting: Setting): Decided {
  const preparation = prepareBuild(sourceSheets(read, setting), setting.now, request);
  const decided = decide(preparation, read.own, request.by, false);
  // Plan, targets, its changes, its kept copy, KPI Data, history, template and overview come with the cards.
  const needed = tabs - read.own.length + decided.scopes.length + 8;
  if (needed > MOST_TABS) throw new Refusal((m) => m.errors.tooManyTabs(needed, MOST_TABS));
  return decided;
}

/**
 * The numbers anew, for the cards of the last build: these are drawn again only where KPI Data has other rows or
 * columns now, or where that sheet or the plan was deleted. For a few cards more than there should be it is not refused:
 * who closes a period has closed it.
 *
 * @throws Refusal where nothing was built yet
 */
export function rebuilt(preparation: Preparation, own: readonly Own[], last: LastBuild | undefined): Decided {
  if (!last) throw new Refusal((m) => m.errors.neverBuilt);
  // A formula whose sheet was deleted does not find the one that was made in its place.
  const areThere = ofRole(own, 'data') !== undefined && ofRole(own, 'plan')?.id === last.planId;
  const areDrawn = areThere && last.areDrawn && last.fits(preparation.prepared.data);
  return decide(preparation, own, last.by, areDrawn);
}

/** How far a build came that stopped while it wrote KPI Data; `undefined` where the rows that follow would not fit those. */
export function writtenSoFar(
  { plan, planSheet, planChanges, prepared }: Preparation,
  own: readonly Own[],
  last: LastBuild,
): { readonly state: WritingState; readonly planSheet: ReadPlanSheet } | undefined {
  const state = last.state(allKpis(plan.ownKpis));
  const writing = state?.writing;
  const fits = writing && writing.rows > 0 && writing.contents === contentsKey(prepared.data);
  const areThere = planSheet && !planChanges && ofRole(own, 'data');
  return fits && areThere ? { state: { ...state, writing }, planSheet } : undefined;
}

function decide(
  preparation: Preparation,
  own: readonly Own[],
  by: BuildState['by'],
  areDrawn: boolean,
): Decided {
  const { data } = preparation.prepared;
  const former = formerNumbers(data);
  const toMake: readonly Candidate[] = withCard(candidates(data.scopes.list, former, hasCard(own)), by);
  // A rep who is new has no card yet, and one who is called otherwise has it by the former name.
  const areTheirs = cardsByOtherNames(own, data.scopes.list).length === 0;
  const cards = areDrawn && areTheirs && toMake.every((each) => each.hasCard) ? toMake.length : 0;
  return { preparation, by, former, scopes: toMake.map(({ number }) => number), cards };
}

/**
 * Before the first row is written: a build that stops in the middle of KPI Data is not taken for a finished one.
 *
 * @param planId the id of the plan's sheet
 */
export function stateAtStart({ preparation, ...decided }: Decided, planId: number): WritingState {
  const { data } = preparation.prepared;
  const writing = { rows: 0, contents: contentsKey(data) };
  return { ...decided, size: kpiDataSize(data), planId, writing, finished: false };
}

/**
 * What will be built, how, and what is left out.
 *
 * @param apart the keys of pairs of names that somebody has said are two people
 */
export const startOf = (
  { preparation, by }: Decided,
  state: BuildState,
  apart: ReadonlySet<string>,
  m: Messages,
): BuildStart => ({
  ...writingProgress(state, m),
  ...startText(preparation, { by, apart }, m),
});
