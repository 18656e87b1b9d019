/**
 * Lists what a build makes, in order: the chunks of KPI Data, the overview with the last one, then one card per scope.
 */
import { factColumns } from '../../output/kpi-data/columns';
import { rowsAtOnce } from '../../core/layout/chunks';
import type { Scope } from '../../data/scopes/scopes';
import type { BuildState } from './build-state';

/** One call works so long: short enough for a progress bar that moves, far below Google's 6 minutes. */
export const STEP_MILLISECONDS = 3_000;

/** A scope, and what decides whether it gets a card. */
export interface CardCandidate {
  readonly scope: Scope;
  /** Who left, or whom no table names any more. */
  readonly isFormer: boolean;
  readonly hasCard: boolean;
}

/**
 * The scopes that get a card: the team always, reps and regions as asked for; those who are gone keep the one they
 * have.
 */
export const withCard = <Each extends CardCandidate>(
  candidates: readonly Each[],
  by: readonly ('rep' | 'region')[],
): readonly Each[] =>
  candidates.filter(
    ({ scope: { type }, isFormer, hasCard }) =>
      type === 'team' || (by.includes(type) && (!isFormer || hasCard)),
  );

/** The end is a step of its own. */
export function stepsOf({ size, writing, scopes, cards, finished }: BuildState): {
  readonly done: number;
  readonly total: number;
} {
  const atOnce = rowsAtOnce(factColumns(size.kpis, size.scored, size.pay).count);
  const chunks = Math.ceil((size.periods * size.scopes) / atOnce);
  // The last chunk is done when the overview is.
  const written = writing ? Math.min(Math.floor(writing.rows / atOnce), chunks - 1) : chunks;
  const total = chunks + scopes.length + 1;
  return { done: finished ? total : written + cards, total };
}
