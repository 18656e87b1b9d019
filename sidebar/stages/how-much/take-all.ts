/** Draws a button that takes over all suggestions for a KPI at once. */
import type { WizardState } from '../../../src/app/bridge';
import { isAdditive } from '../../../src/model/kpi/kpi';
import { kept, type Kept } from '../../controls/kept';
import { actions, button, quiet } from '../../core/element';
import { ownTarget, scopeOfOwner } from './in-force';
import type { PastOfKpi } from './proposed';
import { repGroups } from './target-list';
import type { TargetsOfKpi } from './targets-of-kpi';
import { setTargets } from './set-targets';
import type { NewTarget } from './targets-with';

/** Of a KPI that adds up only those for reps: regions and the team have their sum. What is a field's own target already is not counted. */
export function takeAll({ proposed, isAsked }: PastOfKpi, of: TargetsOfKpi): Kept {
  const { kpi, period, scopes, m, tools } = of;
  const reps = repGroups(of).flatMap((group) => group.reps);
  const onlyReps = isAdditive(kpi) && reps.length > 0;
  const owners = onlyReps ? reps : [0, ...scopes.regions.values(), ...reps];

  function changes({ plan }: WizardState): readonly NewTarget[] {
    if (!isAsked()) return [];
    return owners.flatMap((owner): readonly NewTarget[] => {
      const target = proposed(owner)?.target ?? null;
      const scope = scopeOfOwner(owner, scopes);
      if (target === null || target === ownTarget(kpi, scope, period, plan, scopes)) return [];
      return [{ kpi: kpi.id, scope, from: period.start, target, per: plan.grain }];
    });
  }

  return kept(tools.now(), changes, (state) => {
    const all = changes(state);
    if (all.length < 2) return [];
    const take = button(
      onlyReps ? m.howMuch.takeReps(all.length) : m.howMuch.takeAll(all.length),
      () => {
        setTargets(all, tools, ({ howMuch }) => howMuch.taken(all.length));
      },
      'plain',
      'take all',
    );
    return [actions(take), ...(onlyReps ? [quiet(m.howMuch.takeSums)] : [])];
  });
}
