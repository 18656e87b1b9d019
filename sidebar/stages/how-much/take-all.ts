/** A button that takes over all suggestions for a KPI at once. */
import type { Suggestion } from '../../../src/bridge';
import { isAdditive } from '../../../src/kpi/kpi';
import { button, element } from '../../element';
import { scopeOfOwner } from './in-force';
import { suggestionFor } from './proposed';
import { repGroups } from './target-list';
import type { TargetsOfKpi } from './target-row';
import { setTargets } from './set-targets';
import type { NewTarget } from './targets-with';

/** Of a KPI that adds up only those for reps: regions and the team have their sum. */
export function takeAll(suggestions: readonly Suggestion[], of: TargetsOfKpi): readonly HTMLElement[] {
  const { kpi, period, scopes, m, tools, now } = of;
  const reps = repGroups(of).flatMap((group) => group.reps);
  const onlyReps = isAdditive(kpi) && reps.length > 0;
  const owners = onlyReps ? reps : [0, ...scopes.regions.values(), ...reps];
  const changes = owners.flatMap((owner): readonly NewTarget[] => {
    const scope = scopes.list[owner];
    const target = scope && suggestionFor(suggestions, kpi.id, scope)?.target;
    if (target === undefined || target === null) return [];
    return [{ kpi: kpi.id, scope: scopeOfOwner(owner, scopes), from: period.start, target }];
  });
  if (changes.length < 2) return [];
  const take = button(
    onlyReps ? m.howMuch.takeReps(changes.length) : m.howMuch.takeAll(changes.length),
    () => {
      setTargets(changes, tools, now, ({ howMuch }) => howMuch.taken(changes.length));
    },
    'plain',
  );
  take.dataset.key = 'take all';
  return [
    element('div', { class: 'actions' }, take),
    ...(onlyReps ? [element('p', { class: 'quiet' }, m.howMuch.takeSums)] : []),
  ];
}
