/** The scopes to what the wizard knows of them: who is on the team when, who has left, and who gets a card. */
import type { ScopeView } from '../../bridge';
import type { KpiData } from '../../facts/kpi-data';
import { withCard } from '../build/steps';
import { findCard, type OwnSheet } from '../own-sheets';

export function seenScopes(
  { scopes, activity }: Pick<KpiData, 'scopes' | 'activity'>,
  own: readonly OwnSheet[],
): readonly ScopeView[] {
  const candidates = scopes.list.map((scope, place) => ({
    scope,
    isFormer: activity.isFormer(place),
    hasCard: findCard(own, scope) !== undefined,
  }));
  const cards = new Set(withCard(candidates, ['rep', 'region']));
  return candidates.map((each, place) => ({
    ...each.scope,
    days: activity
      .stretchesOf(place)
      .map(({ first, last }) => ({ first: finite(first), last: finite(last) })),
    isFormer: each.isFormer,
    getsCard: cards.has(each),
  }));
}

const finite = (day: number): number | null => (Number.isFinite(day) ? day : null);
