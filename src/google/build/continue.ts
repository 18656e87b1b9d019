/** Continues a build for a few seconds: KPI Data, then one card after another; at the end it shows the overview. */
import type { BuildProgress } from '../../app/bridge';
import type { Messages } from '../../words';
import { Refusal } from '../../words/refusal';
import { allKpis } from '../../plan/own-kpis/define';
import type { OpenDocument } from '../open-document';
import { findRole, ownSheets, type OwnSheet, hasCard } from '../own-sheets';
import { settledPlan } from '../place-plan';
import { readPlanSheet } from '../plan-sheet';
import { keepingShownTab } from '../shown-tab';
import { lastBuild, saveBuildState } from './saved-build';
import type { LastBuild } from '../../app/build/build-state';
import { candidates, numbered } from '../../app/build/candidates';
import { cardOf } from './card-of';
import { cardMaker } from './make-card';
import { readScopes, scopeName } from './read-scopes';
import { goOnWriting } from './start';
import { STEP_MILLISECONDS, stepsOf } from '../../app/build/steps';

/**
 * @param most how many cards it makes at most
 * @returns how far the build is; where it is not finished, call again
 * @throws Refusal where no build is under way; after any other error the next call goes on where this one stopped
 */
export function continueBuild(open: OpenDocument, m: Messages, most = Infinity): BuildProgress {
  const own = ownSheets(open.spreadsheet);
  const last = lastBuild();
  const planSheet = findRole(own, 'plan');
  if (!last || last.finished || !planSheet) throw new Refusal((say) => say.errors.noBuild);
  return last.isWriting ? goOnWriting(open, last, m) : goOnWithCards(open, { last, own, planSheet }, m, most);
}

interface Begun {
  readonly last: LastBuild;
  readonly own: readonly OwnSheet[];
  readonly planSheet: GoogleAppsScript.Spreadsheet.Sheet;
}

function goOnWithCards(
  open: OpenDocument,
  { last, own, planSheet }: Begun,
  m: Messages,
  most: number,
): BuildProgress {
  const { spreadsheet } = open;
  const [dataSheet, overview, template] = (['data', 'overview', 'template'] as const).map((role) =>
    findRole(own, role),
  );
  const { plan, cells: planCells } = settledPlan(open, own, readPlanSheet(open, planSheet));
  const state = last.state(allKpis(plan.ownKpis));
  if (!state || !dataSheet || !overview || !template) throw new Refusal((say) => say.errors.noBuild);
  const toMake = numbered(
    candidates(readScopes(dataSheet, state.size), state.former, hasCard(own)),
    state.scopes,
  );
  const card = cardOf({ size: state.size, plan, planCells, dataSheet, patterns: open.patterns });
  const left = toMake.slice(state.cards, state.cards + most);

  let cards = state.cards;
  keepingShownTab(spreadsheet, () => {
    const started = Date.now();
    try {
      const makeCard = cardMaker(open, own, { card, template, planSheet });
      for (const each of left) {
        if (cards > state.cards && Date.now() - started > STEP_MILLISECONDS) break;
        makeCard(each);
        cards++;
      }
    } finally {
      template.hideSheet();
      saveBuildState({ ...state, cards });
    }
  });
  const next = toMake[cards];
  if (next) {
    return {
      ...stepsOf({ ...state, cards }),
      label: m.build.card(scopeName(next.scope, m)),
      finished: false,
    };
  }

  spreadsheet.setActiveSheet(overview);
  const end = { ...state, cards, finished: true };
  saveBuildState(end);
  return { ...stepsOf(end), label: m.build.done(cards), finished: true };
}
