/** Finds names that the team sheet puts into several regions from the same day on: they may be two people. */
import { textKey } from '../../core/text/text';
import type { NamingTables } from './named-rows';
import { rosterOf } from './roster';
import type { Scope } from './scopes';

export interface Namesakes {
  readonly name: string;
  /** In the order of the team sheet; the last one counts. */
  readonly regions: readonly string[];
}

/** In the order of the scopes; a rep who moves from a day on is one person. */
export function namesakes(
  scopes: readonly Pick<Scope, 'type' | 'name'>[],
  { team }: Pick<NamingTables, 'team'>,
): readonly Namesakes[] {
  if (!team) return [];
  const roster = rosterOf(team.rows);
  return scopes.flatMap(({ type, name }) => {
    const stays = type === 'rep' ? (roster.get(textKey(name)) ?? []) : [];
    const atOnce = stays.find(({ first, region }) => region !== '' && regionsFrom(first, stays).length > 1);
    return atOnce ? [{ name, regions: regionsFrom(atOnce.first, stays) }] : [];
  });
}

/** The regions of those rows that begin on a day, each once. */
function regionsFrom(day: number, stays: readonly { first: number; region: string }[]): readonly string[] {
  const found = new Map<string, string>();
  for (const { first, region } of stays) {
    if (first === day && region !== '') found.set(textKey(region), region);
  }
  return [...found.values()];
}
