/** Names the cells from which a KPI's weight follows. */
import { binary, text, type Expression } from '../../core/formula/expression';
import type { Cells } from '../../compute/rules/written';
import type { Group } from '../plan-kpi';

/** For `WEIGHT` and `OWN_OR_GROUPS`. */
export const weightCells = (
  { weight, group }: Readonly<Record<'weight' | 'group', Expression>>,
  groupWeights: Readonly<Record<Group, Expression>>,
): Cells<'weight' | Group | 'isA' | 'isB'> => ({
  weight,
  ...groupWeights,
  isA: binary(group, '=', text('A')),
  isB: binary(group, '=', text('B')),
});
