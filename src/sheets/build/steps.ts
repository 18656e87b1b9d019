/** What a build makes, in its order: KPI Data with the overview, then one card per scope. */
import type { Scope } from '../../scopes/scopes';

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

/** KPI Data with the overview is a step of its own, and so is the end. */
export const totalSteps = (cards: number): number => cards + 2;
