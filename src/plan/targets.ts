/** Finds the target of every KPI, scope and period from the rows of the plan. */
import { greatestOf } from '../core/extremes';
import { isAdditive, type Kpi } from '../model/kpi/kpi';
import type { Period } from '../core/calendar/period';
import { textKey } from '../core/text/text';
import type { Scope, Scopes } from '../data/scopes/scopes';
import type { Plan, Target, TargetScope } from './plan';
import { aimedAtKey, targetScope } from './target-place';

/** The target of a KPI for a scope, by its place in the list, in a period; `null` where the plan has none. */
export type Targets = (kpi: Kpi, scope: number, period: Period) => number | null;

/**
 * The latest row of the scope that applies from the period's first day on, else the default that each rep has. A region
 * and the team without a row of their own have for a KPI that adds up the sum over their active reps.
 *
 * @param isActive whether a rep, by the place in the list, is on the team in a period
 */
export function targetsOf(
  { targets }: Pick<Plan, 'targets'>,
  { list, reps }: Scopes,
  isActive: (scope: number, period: Period) => boolean,
): Targets {
  const rows = new Map<string, Target[]>();
  for (const target of targets) {
    const key = keyOf(target.kpi, target.scope);
    const own = rows.get(key);
    if (own) own.push(target);
    else rows.set(key, [target]);
  }
  const latest = (kpi: Kpi, scope: TargetScope, { start }: Period): number | null => {
    const begun = rows.get(keyOf(kpi.id, scope))?.filter(({ from }) => from <= start) ?? [];
    const last = greatestOf(begun.map(({ from }) => from));
    const applying = begun.filter(({ from }) => from === last);
    return applying.length === 0
      ? null
      : applying.reduce((sum, { target }) => sum + target, 0) / applying.length;
  };
  const find: Targets = (kpi, scope, period) => {
    const who = list[scope];
    if (!who) throw new RangeError(`no scope ${scope}`);
    const own = latest(kpi, targetScope(who), period);
    if (own !== null) return own;
    if (who.type === 'rep' || !isAdditive(kpi)) return latest(kpi, { kind: 'each' }, period);
    const ofReps = [...reps.values()]
      .filter((rep) => isInside(list[rep], who) && isActive(rep, period))
      .map((rep) => find(kpi, rep, period))
      .filter((target) => target !== null);
    return ofReps.length === 0 ? null : ofReps.reduce((sum, target) => sum + target, 0);
  };
  return find;
}

const keyOf = (kpi: string, scope: TargetScope): string => JSON.stringify([kpi, aimedAtKey(scope)]);

const isInside = (rep: Scope | undefined, { type, name }: Scope): boolean =>
  rep !== undefined && (type === 'team' || textKey(rep.region) === textKey(name));
