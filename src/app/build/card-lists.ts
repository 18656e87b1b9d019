/** Decides what the scorecards of each kind of scope list, and in how many rows. */
import { greatestOf } from '../../core/extremes';
import { textKey } from '../../core/text/text';
import type { Scope, ScopeType } from '../../data/scopes/scopes';
import type { Card } from '../../output/card/card';
import type { CardList } from '../../output/card/card-list-part';
import { MOST_LISTED } from '../../output/card/card-places';
import { MOST_IN_CARE } from '../../output/kpi-data/care-list';
import type { Plan } from '../../plan/plan';
import { chartedKpi } from './charted-kpi';

/**
 * A region lists its reps, the team its regions: its reps where the data name no regions. All regions have as many rows as the
 * one with most reps has now. A rep lists customers, where the tables tell who is due.
 */
export function cardListOf(
  type: ScopeType,
  scopes: readonly Scope[],
  { kpis, facts }: Pick<Card, 'kpis' | 'facts'>,
  plan: Plan,
): CardList {
  const charted = chartedKpi(kpis, plan);
  const of = (each: ScopeType): readonly Scope[] => scopes.filter((scope) => scope.type === each);
  const members = type === 'team' && of('region').length > 0 ? 'region' : 'rep';
  return {
    ...{ type, members, rows: Math.min(MOST_LISTED, most(type, members, of, facts.care !== undefined)) },
    ...(charted ? { charted } : {}),
  };
}

function most(
  type: ScopeType,
  members: CardList['members'],
  of: (type: ScopeType) => readonly Scope[],
  tellsCare: boolean,
): number {
  if (type === 'rep') return tellsCare ? MOST_IN_CARE : 0;
  if (type === 'team') return of(members).length;
  const reps = new Map<string, number>();
  for (const { region } of of('rep')) reps.set(textKey(region), (reps.get(textKey(region)) ?? 0) + 1);
  return greatestOf([0, ...of('region').map(({ name }) => reps.get(textKey(name)) ?? 0)]);
}
