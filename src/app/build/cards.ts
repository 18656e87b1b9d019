/** Decides which cards a build still has to make, once KPI Data is complete. */
import type { Cell } from '../../core/text/cells';
import { allKpis } from '../../plan/own-kpis/define';
import type { Plan } from '../../plan/plan';
import { Refusal } from '../../words/refusal';
import { hasCard, ofRole, type Own } from '../own-sheets';
import type { BuildState, LastBuild } from './build-state';
import { candidates, numbered, type Candidate } from './candidates';
import { scopesIn } from './read-scopes';

/**
 * A finished build may be asked again: its last call may have failed after everything was done.
 *
 * @throws Refusal where there is no build
 */
export function underWay(last: LastBuild | undefined, own: readonly Own[]): LastBuild {
  if (!last || !ofRole(own, 'plan')) throw new Refusal((m) => m.errors.noBuild);
  return last;
}

/** @throws Refusal where a KPI of it is no longer defined, or a sheet that it needs is gone */
export function stateAmidCards(
  last: LastBuild,
  { ownKpis }: Pick<Plan, 'ownKpis'>,
  own: readonly Own[],
): BuildState {
  const state = last.state(allKpis(ownKpis));
  const areThere = (['data', 'overview', 'template'] as const).every((role) => ofRole(own, role));
  if (!state || !areThere) throw new Refusal((m) => m.errors.noBuild);
  return state;
}

/**
 * All that the build decided to make, in their order; the first `state.cards` of them are made.
 *
 * @param rows the cells of KPI Data that name its scopes
 */
export const cardsToMake = (
  { former, scopes }: Pick<BuildState, 'former' | 'scopes'>,
  rows: readonly (readonly Cell[])[],
  own: readonly Own[],
): readonly Candidate[] => numbered(candidates(scopesIn(rows), former, hasCard(own)), scopes);
