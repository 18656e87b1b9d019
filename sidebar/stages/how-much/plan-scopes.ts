/** Lists the scopes that the wizard knows as those that targets can be for. */
import type { WizardState } from '../../../src/app/bridge';
import type { Period } from '../../../src/core/calendar/period';
import { textKey } from '../../../src/core/text/text';
import type { Scopes, ScopeType } from '../../../src/data/scopes/scopes';

export interface PlanScopes extends Scopes {
  /** Whether a rep, by the place in the list, is on the team on a day of the period; regions and the team always are. */
  readonly isActive: (scope: number, period: Period) => boolean;
}

export function planScopes({ scopes }: Pick<WizardState, 'scopes'>): PlanScopes {
  const places = (type: ScopeType): ReadonlyMap<string, number> =>
    new Map(
      scopes.flatMap(({ type: is, name, isFormer }, place) =>
        is === type && !(is === 'region' && isFormer) ? [[textKey(name), place]] : [],
      ),
    );
  return {
    list: scopes,
    regions: places('region'),
    reps: places('rep'),
    isActive(scope, { start, end }) {
      const { type, days = [] } = scopes[scope] ?? {};
      return (
        type !== 'rep' ||
        days.some(({ first, last }) => (first ?? -Infinity) < end && (last ?? Infinity) >= start)
      );
    },
  };
}
