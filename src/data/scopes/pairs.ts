/** Adds what a rep did within one region to the scopes that are counted: one more scope for each such pair. */
import type { Scope, Scopes } from './scopes';

/** The places of a rep and of a region among the scopes. */
export interface Pair {
  readonly rep: number;
  readonly region: number;
}

/** @param pairs each may come several times; rows count for one where both names are theirs */
export function withPairs(scopes: Scopes, pairs: readonly Pair[]): Scopes {
  const list: Scope[] = [...scopes.list];
  const places = new Map<string, number>();
  for (const pair of pairs) {
    const [rep, region] = [scopes.list[pair.rep], scopes.list[pair.region]];
    if (rep && region && !places.has(keyOf(pair)))
      places.set(keyOf(pair), list.push({ ...rep, within: region.name }) - 1);
  }
  return { ...scopes, list, pairs: places };
}

/** The place of a pair; `undefined` for one that was not added. */
export const placeOfPair = ({ pairs }: Scopes, pair: Pair): number | undefined => pairs?.get(keyOf(pair));

const keyOf = ({ rep, region }: Pair): string => `${rep} ${region}`;
