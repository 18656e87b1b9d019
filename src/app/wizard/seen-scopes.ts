/** Describes each scope for the wizard: when it is on the team, whether it has left, and whether it gets a card. */
import type { ScopeView } from '../bridge';
import type { KpiData } from '../../output/kpi-data/contents';
import type { Scope } from '../../data/scopes/scopes';
import { candidates, formerNumbers } from '../build/candidates';
import { withCard } from '../build/steps';

export function seenScopes(
  data: Pick<KpiData, 'scopes' | 'activity'>,
  hasCard: (scope: Scope) => boolean,
): readonly ScopeView[] {
  const all = candidates(data.scopes.list, formerNumbers(data), hasCard);
  const cards = new Set(withCard(all, ['rep', 'region']));
  return all.map((each, place) => ({
    ...each.scope,
    days: data.activity
      .stretchesOf(place)
      .map(({ first, last }) => ({ first: finite(first), last: finite(last) })),
    isListed: data.activity.isListed(place),
    isFormer: each.isFormer,
    getsCard: cards.has(each),
  }));
}

const finite = (day: number): number | null => (Number.isFinite(day) ? day : null);
