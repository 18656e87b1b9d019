/** Goes on with a build for a few seconds: one card after the other, then the overview is shown. */
import type { BuildProgress } from '../../bridge';
import type { Messages } from '../../messages';
import { Refusal } from '../../messages/refusal';
import { allKpis } from '../../plan/own-kpis/define';
import type { OpenDocument } from '../open-document';
import { findRole, ownSheets } from '../own-sheets';
import { settledPlan } from '../place-plan';
import { readPlanSheet } from '../plan-sheet';
import { loadBuildState, saveBuildState } from './build-state';
import { candidates, numbered } from './candidates';
import { cardOf } from './card-of';
import { cardMaker } from './make-card';
import { readScopes, scopeName } from './read-scopes';
import { totalSteps } from './steps';

/** One call works so long: short enough for a progress bar that moves, far below Google's 6 minutes. */
const STEP_MILLISECONDS = 3_000;

/**
 * @param most how many cards it makes at most
 * @returns how far the build is; where it is not finished, call again
 * @throws Refusal where no build is under way; after any other error the next call goes on where this one stopped
 */
export function continueBuild(open: OpenDocument, m: Messages, most = Infinity): BuildProgress {
  const { spreadsheet } = open;
  const own = ownSheets(spreadsheet);
  const [planSheet, dataSheet, overview, template] = (['plan', 'data', 'overview', 'template'] as const).map(
    (role) => findRole(own, role),
  );
  if (!planSheet || !dataSheet || !overview || !template) throw new Refusal((say) => say.errors.noBuild);
  const { plan, cells: planCells } = settledPlan(open, own, readPlanSheet(open, planSheet));
  const state = loadBuildState(allKpis(plan.ownKpis));
  if (!state || state.finished) throw new Refusal((say) => say.errors.noBuild);
  const toMake = numbered(candidates(readScopes(dataSheet, state.size), state.former, own), state.scopes);
  const total = totalSteps(toMake.length);
  const card = cardOf({ size: state.size, plan, planCells, dataSheet, patterns: open.patterns });
  const makeCard = cardMaker(open, own, { card, template, planSheet });

  const started = Date.now();
  let cards = state.cards;
  try {
    for (const each of toMake.slice(state.cards, state.cards + most)) {
      if (cards > state.cards && Date.now() - started > STEP_MILLISECONDS) break;
      makeCard(each);
      cards++;
    }
  } finally {
    saveBuildState({ ...state, cards });
  }
  const next = toMake[cards];
  if (next) return { done: 1 + cards, total, label: m.build.card(scopeName(next.scope, m)), finished: false };

  template.hideSheet();
  saveBuildState({ ...state, cards, finished: true });
  spreadsheet.setActiveSheet(overview);
  return { done: total, total, label: m.build.done(cards), finished: true };
}
