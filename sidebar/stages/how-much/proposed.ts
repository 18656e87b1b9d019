/** Says what the past suggests for the targets of a KPI, field by field. */
import type { Suggestion } from '../../../src/app/bridge';
import type { SidebarWords } from '../../../src/words/sidebar';
import type { Plan } from '../../../src/plan/plan';
import { targetsOf } from '../../../src/plan/targets';
import type { Period } from '../../../src/core/calendar/period';
import { textKey } from '../../../src/core/text/text';
import { attainmentKind } from '../../../src/compute/scoring/attainment-kind';
import { suggestTarget } from '../../../src/insights/suggest/target';
import type { TargetOwner } from './in-force';
import type { TargetsOfKpi } from './targets-of-kpi';

/** A suggestion without whom it is for. */
type Suggested = Pick<Suggestion, 'target' | 'basis' | 'hint' | 'state' | 'past'>;

export interface Proposed extends Suggested {
  /** The target that `hint` and `state` are about: that of the last finished period. */
  readonly judged: number | null;
}

/** `undefined` where nothing is told of the field. */
export type ProposedFor = (owner: TargetOwner) => Proposed | undefined;

/** What all rows of a list know of the past. */
export interface PastOfKpi {
  readonly proposed: ProposedFor;
  /** Whether the person has asked for suggestions; before that there are only hints. */
  readonly isAsked: () => boolean;
}

/** What the server has told, and the plan as it was then. */
export interface Told {
  readonly suggestions: readonly Suggestion[];
  readonly plan: Plan;
}

/** @param last the last finished period, where there is one */
export function proposedFor(
  { suggestions, plan }: Told,
  { kpi, better, period, scopes, m }: Pick<TargetsOfKpi, 'kpi' | 'better' | 'period' | 'scopes' | 'm'>,
  last: Period | undefined,
): ProposedFor {
  const of = { kind: attainmentKind(kpi), better, format: kpi.format };
  const ofKpi = suggestions
    .filter((each) => each.kpi === kpi.id)
    // The server names no level that is the wrong way from the target of the last period; the present one may be another.
    .map((each) => ({ ...each, target: each.target ?? suggestTarget(of, each.past)?.target ?? null }));
  const byScope = new Map(ofKpi.map((each) => [keyOf(each.scope), each]));
  const isOnTeam = ({ scope: { type, name } }: Suggestion): boolean => {
    const place = type === 'rep' ? scopes.reps.get(textKey(name)) : undefined;
    return place !== undefined && scopes.isActive(place, period);
  };
  const middle = middleOf(ofKpi.filter(isOnTeam), m);
  const targets = targetsOf(plan, scopes, scopes);
  return (owner) => {
    if (owner === 'each') return middle && { ...middle, judged: null };
    const scope = scopes.list[owner];
    const found = scope && byScope.get(keyOf(scope));
    return found && { ...found, judged: last ? targets(kpi, owner, last) : null };
  };
}

const keyOf = ({ type, name }: Suggestion['scope']): string => JSON.stringify([type, textKey(name)]);

/** For the default of each rep: the middle of what is suggested for the reps. */
function middleOf(ofReps: readonly Suggestion[], m: SidebarWords): Suggested | undefined {
  const targets = ofReps.flatMap(({ target }) => (target === null ? [] : [target])).sort((a, b) => a - b);
  const middle = targets[Math.floor((targets.length - 1) / 2)];
  if (middle === undefined) return undefined;
  return { target: middle, basis: m.howMuch.middle(targets.length), hint: null, state: 'fine', past: [] };
}
