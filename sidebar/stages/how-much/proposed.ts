/** What the past suggests for one field. */
import type { Suggestion } from '../../../src/bridge';
import type { Messages } from '../../../src/messages';
import { textKey } from '../../../src/rows/text';
import type { Scope } from '../../../src/scopes/scopes';
import type { TargetOwner } from './in-force';
import type { PlanScopes } from './plan-scopes';

/** A suggestion without whom it is for. */
export type Suggested = Pick<Suggestion, 'target' | 'basis' | 'hint' | 'state' | 'past'>;

export interface Proposed extends Suggested {
  /** The target that `hint` and `state` are about: that of the last finished period. */
  readonly judged: number | null;
}

/** The suggestion for a scope; `undefined` where the past was not asked about it. */
export const suggestionFor = (
  suggestions: readonly Suggestion[],
  kpi: string,
  { type, name }: Scope,
): Suggestion | undefined =>
  suggestions.find(
    (each) => each.kpi === kpi && each.scope.type === type && textKey(each.scope.name) === textKey(name),
  );

/** For the default of each rep: the middle of what is suggested for the reps. */
export function middleSuggestion(
  suggestions: readonly Suggestion[],
  kpi: string,
  m: Messages,
): Suggested | undefined {
  const targets = suggestions
    .flatMap(({ kpi: of, scope, target }) =>
      of === kpi && scope.type === 'rep' && target !== null ? [target] : [],
    )
    .sort((a, b) => a - b);
  const middle = targets[Math.floor((targets.length - 1) / 2)];
  if (middle === undefined) return undefined;
  return { target: middle, basis: m.howMuch.middle(targets.length), hint: null, state: 'fine', past: [] };
}

export const suggestionOf = (
  suggestions: readonly Suggestion[],
  kpi: string,
  owner: TargetOwner,
  { list }: PlanScopes,
  m: Messages,
): Suggested | undefined => {
  if (owner === 'each') return middleSuggestion(suggestions, kpi, m);
  const scope = list[owner];
  return scope && suggestionFor(suggestions, kpi, scope);
};
