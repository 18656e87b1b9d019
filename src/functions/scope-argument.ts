/** Finds the scope that the names of a rep and a region in arguments stand for. */
import { Refusal } from '../words/refusal';
import type { TimeZone } from '../core/calendar/time-zone';
import type { Cell } from '../core/text/cells';
import { textKey } from '../core/text/text';
import { shownText } from '../data/reading/text-column';
import { TEAM, type Scopes } from '../data/scopes/scopes';
import type { CustomFunction } from './custom-function';

interface Named {
  readonly rep: Cell;
  readonly region: Cell;
}

/**
 * A rep goes before a region; where both are blank it is the whole team.
 *
 * @throws Refusal where no row names the rep or the region, or the data name nobody at all
 */
export function placeOf(fn: CustomFunction, named: Named, scopes: Scopes, zone: TimeZone): number {
  const [rep, region] = [shownText(named.rep, zone), shownText(named.region, zone)];
  if (rep !== '') {
    const place = scopes.reps.get(textKey(rep));
    if (place === undefined) throw unknown('rep', fn, rep, scopes.reps);
    return place;
  }
  if (region === '') return TEAM;
  const place = scopes.regions.get(textKey(region));
  if (place === undefined) throw unknown('region', fn, region, scopes.regions);
  return place;
}

function unknown(
  type: 'rep' | 'region',
  fn: CustomFunction,
  name: string,
  known: ReadonlyMap<string, number>,
): Refusal {
  if (known.size === 0) return new Refusal((m) => m.errors.nobodyNamed[type](fn.name));
  return new Refusal((m) => m.errors[type === 'rep' ? 'unknownRep' : 'unknownRegion'](fn.name, name));
}
