/** Tells how far an unfinished build has come. */
import type { BuildProgress } from '../../app/bridge';
import type { Messages } from '../../words';
import { allKpis } from '../../plan/own-kpis/define';
import type { Plan } from '../../plan/plan';
import { findRole, type OwnSheet, hasCard } from '../own-sheets';
import { lastBuild } from './saved-build';
import { candidates, numbered } from '../../app/build/candidates';
import { readScopes, scopeName } from './read-scopes';
import { stepsOf } from '../../app/build/steps';

/** `null` where nothing is left to do, or where it can only be begun again. */
export function unfinishedBuild(
  own: readonly OwnSheet[],
  plan: Pick<Plan, 'ownKpis'>,
  m: Messages,
): BuildProgress | null {
  const state = lastBuild()?.state(allKpis(plan.ownKpis));
  if (!state || state.finished) return null;
  const progress = { ...stepsOf(state), finished: false };
  if (state.writing) return { ...progress, label: m.build.facts };
  const dataSheet = findRole(own, 'data');
  if (!dataSheet || !findRole(own, 'template')) return null;
  const toMake = numbered(
    candidates(readScopes(dataSheet, state.size), state.former, hasCard(own)),
    state.scopes,
  );
  const next = toMake[state.cards];
  const label = next ? m.build.card(scopeName(next.scope, m)) : m.build.done(state.cards);
  return { ...progress, label };
}
