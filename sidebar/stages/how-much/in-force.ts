/** Finds what applies to a scope in a period for which it has no target of its own, and where that comes from. */
import { greatestOf } from '../../../src/core/extremes';
import { isAdditive, type Kpi } from '../../../src/model/kpi/kpi';
import { grainOf, latestAt, spreadOver } from '../../../src/plan/agreed';
import { inOwnNames } from '../../../src/plan/own-names';
import type { Plan, PlanGrain, Target, TargetScope } from '../../../src/plan/plan';
import { targetScope } from '../../../src/plan/target-place';
import { targetsOf, type TargetTerms } from '../../../src/plan/targets';
import type { Period } from '../../../src/core/calendar/period';
import type { PlanScopes } from './plan-scopes';
import { isFor } from './targets-with';

/** `earlier`: the scope's own target of an earlier day, `since`; `spread`: of its own, agreed for another length of period. */
export type InForce =
  | { readonly by: 'spread'; readonly target: number; readonly per: PlanGrain }
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
  period: Period,
  targets: readonly Target[],
  scopes: PlanScopes,
): boolean => {
  const scope = scopeOfOwner(owner, scopes);
  const own = inOwnNames(targets, scopes.list).filter((each) => isFor(each, scope));
  return latestAt(own, period) !== null;
};

/**
 * The rows of the scope's own that its field shows in a period: those of the period's first day. One that was agreed for
 * another length of period is not what a field of this length says, unless the KPI does not add up.
 */
const ownRows = (
  kpi: Kpi,
  scope: TargetScope,
  { start, grain }: Period,
  plan: Pick<Plan, 'targets' | 'grain'>,
): readonly Target[] =>
  plan.targets.filter(
    (each) =>
      each.kpi === kpi.id &&
      each.from === start &&
      isFor(each, scope) &&
      (!isAdditive(kpi) || grainOf(each, plan) === grain),
  );

/** What the field of a scope says in a period, `null` where it is blank; several rows are their mean. */
export const ownTarget = (
  kpi: Kpi,
  scope: TargetScope,
  period: Period,
  { targets, grain }: Pick<Plan, 'targets' | 'grain'>,
  { list }: PlanScopes,
): number | null =>
  latestAt(ownRows(kpi, scope, period, { grain, targets: inOwnNames(targets, list) }), period);

/** @param agreed with the targets of the KPI; those of a rep are whole, whenever they joined */
export function inForce(
  kpi: Kpi,
  owner: TargetOwner,
  period: Period,
  agreed: TargetTerms,
  scopes: PlanScopes,
): InForce {
  const plan = { ...agreed, targets: inOwnNames(agreed.targets, scopes.list) };
  const scope = scopeOfOwner(owner, scopes);
  const own = ownRows(kpi, scope, period, plan);
  // A row that says that there is none any more is not what the field says: it is what applies.
  const shown = own.filter(({ target }) => target !== null);
  const without = plan.targets.filter((each) => !shown.includes(each));
  const before = without.filter((each) => isFor(each, scope));
  const earlier = isAdditive(kpi) ? spreadOver(before, period, plan) : latestAt(before, period);
  if (earlier !== null) {
    const begun = before.filter(({ from }) => from < period.end);
    const since = greatestOf(begun.map(({ from }) => from));
    const per = begun.find(({ from }) => from === since)?.per ?? plan.grain;
    return isAdditive(kpi) && per !== plan.grain
      ? { by: 'spread', target: earlier, per }
      : { by: 'earlier', target: earlier, since };
  }
  if (owner === 'each') return null;
  const isRep = scopes.list[owner]?.type === 'rep';
  const terms: TargetTerms = { ...plan, targets: without, ...(isRep && { partTargets: 'whole' }) };
  const target = targetsOf(terms, scopes, scopes)(kpi, owner, period);
  if (target === null) return null;
  return { by: isRep || !isAdditive(kpi) ? 'default' : 'sum', target };
}
