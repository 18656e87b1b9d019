/** What a build makes, in its order: KPI Data, one card per scope, the overview. */
import type { Scope } from '../../scopes/scopes';

/** The scopes that get a card: the team always, reps and regions as asked for. */
export const cardScopes = <S extends Pick<Scope, 'type'>>(
  scopes: readonly S[],
  by: readonly ('rep' | 'region')[],
): readonly S[] => scopes.filter(({ type }) => type === 'team' || by.includes(type));

/** KPI Data and the overview count as one step each. */
export const totalSteps = (cards: readonly unknown[]): number => cards.length + 2;
