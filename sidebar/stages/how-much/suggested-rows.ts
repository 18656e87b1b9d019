/** Decides what the table of suggestions says of each KPI for one scope. */
import type { WizardState } from '../../../src/app/bridge';
import { isSummed } from '../../../src/plan/targets';
import type { Period } from '../../../src/core/calendar/period';
import type { SidebarWords } from '../../../src/words/sidebar';
import { shownText } from '../../controls/number-field';
import type { StageTools } from '../../stage/stage';
import { inForce, ownTarget, scopeOfOwner, type TargetOwner } from './in-force';
import type { ProposedFor } from './proposed';
import { kpisInUse } from './shares';
import { noteText } from './target-row';
import { targetsOfKpi, type TargetsOfKpi } from './targets-of-kpi';

/** What is told of the past. */
export interface SuggestedFrom {
  /** Whether the person has asked for suggestions. */
  readonly isAsked: () => boolean;
  /** The person wants none of them. */
  readonly putAway: () => void;
  readonly period: (state: WizardState) => Period;
  readonly proposedFor: (of: TargetsOfKpi, state: WizardState) => ProposedFor;
}

export interface SuggestedRow {
  readonly kpi: string;
  readonly name: string;
  /** `null` where the last finished period has no value. */
  readonly last: string | null;
  readonly target: number | null;
  readonly basis: string;
  /** The target that applies already; blank where there is none. */
  readonly present: string;
  /** Whether it is taken unless the person unticks it: neither what was agreed for this very period, nor a sum of reps. */
  readonly isTicked: boolean;
}

/** Of the KPIs that are measured for it, in the order of the plan. */
export function suggestedRows(
  owner: TargetOwner,
  from: SuggestedFrom,
  state: WizardState,
  m: SidebarWords,
  tools: StageTools,
): readonly SuggestedRow[] {
  const period = from.period(state);
  return kpisInUse(state).flatMap(({ view }): readonly SuggestedRow[] => {
    if (view.lacks !== null) return [];
    const of = targetsOfKpi(view.id, period, state, m, tools);
    const found = from.proposedFor(of, state)(owner);
    if (!found) return [];
    const { kpi, scopes, style } = of;
    const targets = state.plan.targets.filter((each) => each.kpi === kpi.id);
    const own = ownTarget(kpi, scopeOfOwner(owner, scopes), period, state.plan, scopes);
    const base = inForce(kpi, owner, period, { ...state.plan, targets }, scopes);
    const scope = owner === 'each' ? undefined : scopes.list[owner];
    const isSum = scope !== undefined && scopes.reps.size > 0 && isSummed(kpi, scope);
    return [
      {
        kpi: kpi.id,
        name: view.name,
        last: found.last === null ? null : shownText(found.last, style),
        target: found.target,
        basis: found.basis,
        present: own !== null ? m.suggestTable.agreed(shownText(own, style)) : presentText(base, of),
        isTicked: found.target !== null && own === null && !isSum,
      },
    ];
  });
}

const presentText = (base: ReturnType<typeof inForce>, of: TargetsOfKpi): string => {
  if (base?.by === 'earlier') return of.m.suggestTable.now(noteText(base, of));
  return noteText(base, of);
};
