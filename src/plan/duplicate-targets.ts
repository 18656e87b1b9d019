/** The targets of a plan to those that say again what another one says: of their numbers the mean counts. */
import { textKey } from '../rows/text';
import type { Plan, Target } from './plan';

/** Targets whose KPI, scope and day an earlier one has. */
export function duplicateTargets({ targets }: Pick<Plan, 'targets'>): readonly Target[] {
  const seen = new Set<string>();
  return targets.filter(({ kpi, scope, from }) => {
    const key = JSON.stringify([kpi, scope.kind, scope.kind === 'named' ? textKey(scope.name) : '', from]);
    const isAgain = seen.has(key);
    seen.add(key);
    return isAgain;
  });
}
