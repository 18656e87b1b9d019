/** Lists for whom the table of suggestions can be: each rep, the team, regions, reps. */
import type { WizardState } from '../../../src/app/bridge';
import type { Period } from '../../../src/core/calendar/period';
import type { SidebarWords } from '../../../src/words/sidebar';
import type { Option } from '../../controls/inputs';
import type { TargetOwner } from './in-force';
import { planScopes } from './plan-scopes';

export interface OwnerOption extends Option {
  readonly owner: TargetOwner;
}

/** With those who are on the team in the period. */
export function suggestedOwners(
  state: WizardState,
  period: Period,
  m: SidebarWords,
): readonly [OwnerOption, ...OwnerOption[]] {
  const scopes = planScopes(state);
  const reps = [...scopes.reps.values()].filter((rep) => scopes.isActive(rep, period));
  const named = (owner: number): OwnerOption => {
    const { type, name } = scopes.list[owner] ?? { type: 'team', name: '' };
    return { owner, value: `${type} ${name}`, text: name };
  };
  const team: OwnerOption = { owner: 0, value: 'team', text: m.howMuch.team };
  const others = [...scopes.regions.values(), ...reps].map(named);
  if (reps.length === 0) return [team, ...others];
  return [{ owner: 'each', value: 'each', text: m.scopes.eachRep }, team, ...others];
}
