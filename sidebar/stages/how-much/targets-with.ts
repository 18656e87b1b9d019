/** Adds one target to those of the plan, in place of any for the same KPI, scope and day. */
import type { Scope } from '../../../src/data/scopes/scopes';
import { meanOf } from '../../../src/plan/agreed';
import { byOwnName } from '../../../src/plan/own-names';
import type { PlanGrain, Target, TargetScope } from '../../../src/plan/plan';
import { placeKey, aimedAtKey, type TargetPlace } from '../../../src/plan/target-place';

/** A new target; `null` takes the row away, so that what applied before applies again. */
export interface NewTarget extends TargetPlace {
  readonly target: number | null;
  /** The length of period that it is for; without it a row keeps its own. */
  readonly per?: PlanGrain;
}

/** The name by which a target is kept that cannot be one yet. */
export const unusableTarget = (place: TargetPlace): string => `target ${placeKey(place)}`;

/** Whether a target is for this very scope. */
export const isFor = ({ scope: other }: Pick<Target, 'scope'>, scope: TargetScope): boolean =>
  aimedAtKey(other) === aimedAtKey(scope);

/**
 * The others stay as they are, in their order; what is new comes last.
 *
 * @param scopes whom a target by another name of theirs is for
 */
export function withTargets(
  targets: readonly Target[],
  changes: readonly NewTarget[],
  scopes: readonly Scope[] = [],
): readonly Target[] {
  const nameOf = byOwnName(scopes);
  const left = new Map(changes.map((change) => [placeKey(change), change]));
  const replaced = new Set(left.keys());
  const kept = targets.flatMap((each): readonly Target[] => {
    const key = placeKey({ ...each, scope: nameOf(each.scope) });
    if (!replaced.has(key)) return [each];
    const change = left.get(key);
    left.delete(key);
    return change && change.target !== null ? [{ ...each, ...agreed(change, change.target) }] : [];
  });
  const added = [...left.values()].flatMap((change): readonly Target[] => {
    const { kpi, scope, from, target } = change;
    return target === null ? [] : [{ kpi, scope, from, ...agreed(change, target) }];
  });
  return [...kept, ...added];
}

const agreed = ({ per }: NewTarget, target: number): Pick<Target, 'target' | 'per'> => ({
  target,
  ...(per === undefined ? {} : { per }),
});

/** What stands at exactly this place, `null` where nothing does; several rows are their mean. */
export function targetAt(targets: readonly Target[], place: TargetPlace): number | null {
  const key = placeKey(place);
  const rows = targets.filter((each) => placeKey(each) === key);
  return meanOf(rows);
}

/** The length of period of what stands there. */
export function grainAt(targets: readonly Target[], place: TargetPlace): Pick<Target, 'per'> {
  const key = placeKey(place);
  const per = targets.find((each) => placeKey(each) === key)?.per;
  return per === undefined ? {} : { per };
}
