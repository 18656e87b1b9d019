/** Finds the scope that the names of a rep and a region in arguments stand for. */
import type { TimeZone } from '../core/calendar/time-zone';
import type { Cell } from '../core/text/cells';
import { textKey } from '../core/text/text';
import { shownText } from '../data/reading/text-column';
import { placeOfPair, withPairs, type Pair } from '../data/scopes/pairs';
import { placeOfRep, TEAM, type Scopes } from '../data/scopes/scopes';
import type { Given } from './arguments';
import { unknownName } from './unknown-name';

interface Named {
  readonly rep: Cell;
  readonly region: Cell;
}

/**
 * The scopes, and behind them each pair of a rep and a region that is asked for.
 *
 * @throws Refusal as `placeOf` does
 */
export function withPairsAsked(
  given: Given,
  asked: readonly Named[],
  scopes: Scopes,
  zone: TimeZone,
): Scopes {
  return withPairs(
    scopes,
    asked.flatMap((named) => {
      const { rep, region } = placesNamed(given, named, scopes, zone);
      return rep === undefined || region === undefined ? [] : [{ rep, region }];
    }),
  );
}

/**
 * A rep and a region together are what the rep did within the region; where both are blank it is the whole team.
 *
 * @param scopes with the pairs that are asked for, see `withPairsAsked`
 * @throws Refusal where no row names the rep or the region, or the data name nobody at all
 */
export function placeOf(given: Given, named: Named, scopes: Scopes, zone: TimeZone): number {
  const { rep, region } = placesNamed(given, named, scopes, zone);
  if (rep === undefined || region === undefined) return rep ?? region ?? TEAM;
  const place = placeOfPair(scopes, { rep, region });
  if (place === undefined) throw new Error('the pair was not added to the scopes');
  return place;
}

/**
 * The places of the rep and of the region that are named; each is absent where its cell is blank.
 *
 * @throws Refusal as `placeOf` does
 */
export function placesNamed(given: Given, named: Named, scopes: Scopes, zone: TimeZone): Partial<Pair> {
  const place = (type: 'rep' | 'region', placeOf: (name: string) => number | undefined): Partial<Pair> => {
    const name = shownText(named[type], zone);
    if (name === '') return {};
    const found = placeOf(name);
    if (found === undefined) throw unknownName(type, given, named[type], scopes);
    return { [type]: found };
  };
  return {
    ...place('rep', (name) => placeOfRep(scopes, name)),
    ...place('region', (name) => scopes.regions.get(textKey(name))),
  };
}
