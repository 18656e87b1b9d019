/** Identifies a target: for which KPI, for whom, and from which day on. */
import { textKey } from '../core/text/text';
import type { Scope } from '../data/scopes/scopes';
import type { Target, TargetScope } from './plan';

export type TargetPlace = Pick<Target, 'kpi' | 'scope' | 'from'>;

/** How the plan names a scope. */
export const targetScope = ({ type, name }: Pick<Scope, 'type' | 'name'>): TargetScope =>
  type === 'team' ? { kind: 'team' } : { kind: 'named', name };

/** The same for scopes that are one, whatever the case of their name. */
export const aimedAtKey = (scope: TargetScope): string =>
  scope.kind === 'named' ? `named ${textKey(scope.name)}` : scope.kind;

/** The same for places at which the same target stands. */
export const placeKey = ({ kpi, scope, from }: TargetPlace): string =>
  JSON.stringify([kpi, aimedAtKey(scope), from]);
