/** Finds what applies to a scope in a period for which it has no target of its own, and where that comes from. */
import { greatestOf } from '../../../src/core/extremes';
import { isAdditive, type Kpi } from '../../../src/model/kpi/kpi';
import type { Target, TargetScope } from '../../../src/plan/plan';
import { targetScope } from '../../../src/plan/target-place';
import { targetsOf } from '../../../src/plan/targets';
import type { Period } from '../../../src/core/calendar/period';
import type { PlanScopes } from './plan-scopes';
import { isFor, targetAt, withTargets } from './targets-with';

/** `earlier`: the scope's own target of an earlier day, `since`. */
export type InForce =
  | { readonly by: 'earlier'; readonly target: number; readonly since: number }
  | { readonly by: 'default' | 'sum'; readonly target: number }
  | null;

/** `each`: the default of every rep; else a scope by its place. */
export type TargetOwner = 'each' | number;

export const scopeOfOwner = (owner: TargetOwner, { list }: PlanScopes): TargetScope => {
  if (owner === 'each') return { kind: 'each' };
  const scope = list[owner];
  if (!scope) throw new RangeError(`no scope ${owner}`);
  return targetScope(scope);
};

/** Whether a target of the scope's own applies in the period, from whichever day on. */
export const hasOwnTarget = (
  owner: TargetOwner,
  { start }: Period,
  targets: readonly Target[],
  scopes: PlanScopes,
): boolean => {
  const scope = scopeOfOwner(owner, scopes);
  return targets.some((each) => each.from <= start && isFor(each, scope));
};

/** @param targets those of the KPI */
export function inForce(
  kpi: Kpi,
  owner: TargetOwner,
  period: Period,
  targets: readonly Target[],
  scopes: PlanScopes,
): InForce {
  const place = { kpi: kpi.id, scope: scopeOfOwner(owner, scopes), from: period.start };
  const without = withTargets(targets, [{ ...place, target: null }]);
  const since = greatestOf(
    without.filter((each) => isFor(each, place.scope) && each.from < period.start).map(({ from }) => from),
  );
  const earlier = targetAt(without, { ...place, from: since });
  if (earlier !== null) return { by: 'earlier', target: earlier, since };
  if (owner === 'each') return null;
  const target = targetsOf({ targets: without }, scopes, scopes.isActive)(kpi, owner, period);
  if (target === null) return null;
  return { by: scopes.list[owner]?.type === 'rep' || !isAdditive(kpi) ? 'default' : 'sum', target };
}
