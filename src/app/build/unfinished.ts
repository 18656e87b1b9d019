/** Tells how far an unfinished build has come. */
import type { Cell } from '../../core/text/cells';
import { allKpis } from '../../plan/own-kpis/define';
import type { Plan } from '../../plan/plan';
import type { KpiDataSize } from '../../output/kpi-data/kpi-data-places';
import type { Messages } from '../../words';
import type { BuildProgress } from '../bridge';
import { ofRole, type Own } from '../own-sheets';
import type { LastBuild } from './build-state';
import { cardsToMake } from './cards';
import { cardsProgress, writingProgress } from './progress';

export interface LastSteps {
  /** The last build, finished or not, where there was one. */
  readonly last: LastBuild | undefined;
  /** The cells of KPI Data that name its scopes; they are read only where cards are still to be made. */
  readonly scopeRows: (size: KpiDataSize) => readonly (readonly Cell[])[];
}

/** `null` where nothing is left to do, or where it can only be begun again. */
export function unfinishedBuild(
  { last, scopeRows }: LastSteps,
  own: readonly Own[],
  { ownKpis }: Pick<Plan, 'ownKpis'>,
  m: Messages,
): BuildProgress | null {
  const state = last?.state(allKpis(ownKpis));
  if (!state || state.finished) return null;
  if (state.writing) return writingProgress(state, m);
  if (!ofRole(own, 'data') || !ofRole(own, 'template')) return null;
  const next = cardsToMake(state, scopeRows(state.size), own)[state.cards];
  return cardsProgress(state, next?.scope, m);
}
