/** Lists the KPIs in use with how many people have no target of each. */
import type { WizardState } from '../../../src/app/bridge';
import { isMeasuredFor } from '../../../src/compute/available/measured-for';
import { allKpis } from '../../../src/plan/own-kpis/define';
import { targetsOf } from '../../../src/plan/targets';
import type { Period } from '../../../src/core/calendar/period';
import type { PickedKpi } from './kpi-picker';
import { namingTables } from './naming-tables';
import { planScopes } from './plan-scopes';
import { kpisInUse } from './shares';

/** Each with how many of those who are on the team in the period have no target of it; or of the team, where no rep has a value. */
export function pickedKpis(state: WizardState, period: Period): readonly PickedKpi[] {
  const scopes = planScopes(state);
  const active = [...scopes.reps.values()].filter((rep) => scopes.isActive(rep, period));
  const kpis = allKpis(state.plan.ownKpis);
  return kpisInUse(state).map(({ view: { id, name, lacks } }) => {
    const kpi = kpis.find((each) => each.id === id);
    const ofKpi = state.plan.targets.filter((each) => each.kpi === id);
    const targets = targetsOf({ ...state.plan, targets: ofKpi }, scopes, scopes);
    const isOfReps = lacks !== null || (kpi && isMeasuredFor(kpi, 'rep', namingTables(state)));
    const owners = isOfReps && active.length > 0 ? active : [0];
    return {
      id,
      name,
      missing: kpi ? owners.filter((owner) => targets(kpi, owner, period) === null).length : 0,
    };
  });
}
