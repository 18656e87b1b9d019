/** Says how much a KPI of the plan weighs. */
import { evaluate } from '../compute/rules/evaluate';
import { holds, input, isBlank, when, whole, type Rule } from '../compute/rules/rule';
import type { Group, PlanKpi } from './plan-kpi';

/** The KPI's own weight, or its group's. */
export const OWN_OR_GROUPS: Rule<'weight' | Group, 'isA' | 'isB'> = when<'weight' | Group, 'isA' | 'isB'>(
  isBlank('weight'),
  when<Group, 'isA' | 'isB'>(holds('isA'), input('A'), when(holds('isB'), input('B'), input('C'))),
  input('weight'),
);

/** The same; 0 where the KPI is not in use. */
export const WEIGHT: Rule<'weight' | Group, 'isInUse' | 'isA' | 'isB'> = when(
  holds('isInUse'),
  OWN_OR_GROUPS,
  whole(0),
);

/** The weight of a KPI of the plan; 0 where it is not in use. */
export const weightOf = (
  { inUse, weight, group }: PlanKpi,
  groupWeights: Readonly<Record<Group, number>>,
): number =>
  evaluate(WEIGHT, {
    isInUse: inUse,
    weight: weight ?? null,
    ...groupWeights,
    isA: group === 'A',
    isB: group === 'B',
  }) ?? 0;
