/** Where a target stands: for which KPI, whom, and from which day on. */
import { textKey } from '../rows/text';
import type { Target, TargetScope } from './plan';

export type TargetPlace = Omit<Target, 'target'>;

/** The same for scopes that are one, whatever the case of their name. */
export const scopeKey = (scope: TargetScope): string =>
  JSON.stringify([scope.kind, scope.kind === 'named' ? textKey(scope.name) : '']);

/** The same for places at which the same target stands. */
export const placeKey = ({ kpi, scope, from }: TargetPlace): string =>
  JSON.stringify([kpi, scopeKey(scope), from]);
