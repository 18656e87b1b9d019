/** Gives targets that call a rep by another name of theirs to the rep: of one KPI and day, those by the rep's own name count. */
import { textKey } from '../core/text/text';
import { namesOf, type Scope } from '../data/scopes/scopes';
import type { Target, TargetScope } from './plan';
import { placeKey } from './target-place';

type Named = readonly Pick<Scope, 'type' | 'name' | 'otherNames'>[];

/** Whether a target by a name of somebody is theirs: an other name that a region has means the region. */
export function isOwnTarget(list: Named): (name: string, turn: number) => boolean {
  const regions = new Set(list.filter(({ type }) => type === 'region').map(({ name }) => textKey(name)));
  return (name, turn) => turn === 0 || !regions.has(textKey(name));
}

/** How many names stand before a name of its rep; 0 for all that is no other name. */
function turnsOf(list: Named): ReadonlyMap<string, { readonly name: string; readonly turn: number }> {
  const isOwn = isOwnTarget(list);
  return new Map(
    list.flatMap((each) =>
      (each.otherNames ? namesOf(each) : []).flatMap((name, turn) =>
        isOwn(name, turn) ? [[textKey(name), { name: each.name, turn }] as const] : [],
      ),
    ),
  );
}

/** Whom a target is for, by their own name. */
export function byOwnName(list: Named): (scope: TargetScope) => TargetScope {
  const turns = turnsOf(list);
  return (scope) => {
    const known = scope.kind === 'named' ? turns.get(textKey(scope.name)) : undefined;
    return known ? { kind: 'named', name: known.name } : scope;
  };
}

/** Of a KPI and a day only the targets by the first of the names count that has some. */
export function inOwnNames(targets: readonly Target[], list: Named): readonly Target[] {
  const turns = turnsOf(list);
  if (turns.size === 0) return targets;
  const nameOf = byOwnName(list);
  const turnOf = ({ scope }: Target): number =>
    scope.kind === 'named' ? (turns.get(textKey(scope.name))?.turn ?? 0) : 0;
  const renamed = targets.map((target) => ({ ...target, scope: nameOf(target.scope) }));
  const first = new Map<string, number>();
  targets.forEach((target, at) => {
    const key = placeKey(renamed[at] ?? target);
    first.set(key, Math.min(first.get(key) ?? Infinity, turnOf(target)));
  });
  return renamed.filter((each, at) => {
    const typed = targets[at];
    return typed !== undefined && turnOf(typed) === first.get(placeKey(each));
  });
}
