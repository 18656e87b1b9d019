/** The scopes that the tables name to what the wizard knows of them: who is on the team when, and who gets a card. */
import type { ScopeView } from '../../bridge';
import { previous, type Period } from '../../periods/period';
import { activityOf } from '../../scopes/activity';
import type { ReadTables, Scopes } from '../../scopes/scopes';
import { withCard } from '../build/steps';
import { findCard, type OwnSheet } from '../own-sheets';

export function seenScopes(
  scopes: Scopes,
  tables: ReadTables,
  current: Period,
  own: readonly OwnSheet[],
): readonly ScopeView[] {
  const { isFormer, stretchesOf } = activityOf(tables, scopes, previous(current));
  const candidates = scopes.list.map((scope, place) => ({
    scope,
    isFormer: isFormer(place),
    hasCard: findCard(own, scope) !== undefined,
  }));
  const cards = new Set(withCard(candidates, ['rep', 'region']));
  return candidates.map((each, place) => ({
    ...each.scope,
    days: stretchesOf(place).map(({ first, last }) => ({ first: finite(first), last: finite(last) })),
    getsCard: cards.has(each),
  }));
}

const finite = (day: number): number | null => (Number.isFinite(day) ? day : null);
