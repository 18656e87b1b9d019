/** Lists the scopes that the wizard knows as those that targets can be for. */
import type { WizardState } from '../../../src/app/bridge';
import { textKey } from '../../../src/core/text/text';
import type { Presence } from '../../../src/plan/presence';
import { areWithin } from '../../../src/data/scopes/activity';
import type { Scopes, ScopeType } from '../../../src/data/scopes/scopes';

export type PlanScopes = Scopes & Presence;

/** Regions come in the order in which the team sheet names them first, then the others. */
export function planScopes({ scopes, people }: Pick<WizardState, 'scopes' | 'people'>): PlanScopes {
  const places = (type: ScopeType): ReadonlyMap<string, number> =>
    new Map(
      scopes.flatMap(({ type: is, name, isFormer }, place) =>
        is === type && !(is === 'region' && isFormer) ? [[textKey(name), place]] : [],
      ),
    );
  const stretchesOf: Presence['stretchesOf'] = (scope) =>
    (scopes[scope]?.days ?? []).map(({ first, last }) => ({
      first: first ?? -Infinity,
      last: last ?? Infinity,
    }));
  return {
    list: scopes,
    regions: inOrderOf(
      people.map(({ region }) => textKey(region)),
      places('region'),
    ),
    reps: places('rep'),
    stretchesOf,
    isListed: (scope) => scopes[scope]?.isListed ?? false,
    isActive: (scope, period) => scopes[scope]?.type !== 'rep' || areWithin(stretchesOf(scope), period),
  };
}

function inOrderOf(
  keys: readonly string[],
  places: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const rank = new Map([...new Set([...keys, ...places.keys()])].map((key, at) => [key, at]));
  return new Map([...places].sort(([a], [b]) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0)));
}
