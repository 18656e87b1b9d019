/** Goes on with a build for a few seconds: one card after the other, then the overview. */
import type { BuildProgress } from '../../bridge';
import type { Messages } from '../../messages';
import { Refusal } from '../../messages/refusal';
import { allKpis } from '../../plan/own-kpis/define';
import { readPlan } from '../../plan/read';
import { overviewLayout } from '../../scorecard/overview';
import type { OpenDocument } from '../open-document';
import { findCard, findRole, ownSheets } from '../own-sheets';
import { place } from '../place';
import { readCells } from '../read-cells';
import { loadBuildState, saveBuildState } from './build-state';
import { cardOf } from './card-of';
import { cardMaker } from './make-card';
import { readScopes, scopeName } from './read-scopes';
import { cardScopes, totalSteps } from './steps';

/** One call works so long: short enough for a progress bar that moves, far below Google's 6 minutes. */
const STEP_MILLISECONDS = 3_000;

/**
 * @returns how far the build is; where it is not finished, call again
 * @throws Refusal where no build is under way; after any other error the next call goes on where this one stopped
 */
export function continueBuild(open: OpenDocument, m: Messages): BuildProgress {
  const { spreadsheet } = open;
  const own = ownSheets(spreadsheet);
  const [planSheet, dataSheet, template] = (['plan', 'data', 'template'] as const).map((role) =>
    findRole(own, role),
  );
  if (!planSheet || !dataSheet || !template) throw new Refusal((say) => say.errors.noBuild);
  const { ownKpis, grain } = readPlan(readCells(planSheet), open.zone);
  const state = loadBuildState(allKpis(ownKpis));
  if (!state || state.finished) throw new Refusal((say) => say.errors.noBuild);
  const scopes = readScopes(dataSheet, state.size);
  const scopesWithCard = cardScopes(scopes, state.by);
  const total = totalSteps(scopesWithCard);
  const card = cardOf({ ...state, planSheet, dataSheet, money: open.money, grain });
  const makeCard = cardMaker(open, own, { card, template, planSheet });

  const started = Date.now();
  let cards = state.cards;
  try {
    for (const scope of scopesWithCard.slice(state.cards)) {
      if (cards > state.cards && Date.now() - started > STEP_MILLISECONDS) break;
      makeCard(scope);
      cards++;
    }
  } finally {
    saveBuildState({ ...state, cards });
  }
  const next = scopesWithCard[cards];
  if (next) return { done: 1 + cards, total, label: m.build.card(scopeName(next, m)), finished: false };

  const teamCard = findCard(ownSheets(spreadsheet), { type: 'team', name: '' }) ?? planSheet;
  const overview = place(open, own, {
    role: { role: 'overview' },
    name: open.m.sheets.overview,
    layout: overviewLayout({ ...card, scopes: { list: scopes } }, open.m),
    index: teamCard.getIndex() - 1,
  });
  saveBuildState({ ...state, cards, finished: true });
  spreadsheet.setActiveSheet(overview);
  return { done: total, total, label: m.build.done(cards), finished: true };
}
