/** Writes what lies ahead of a KPI that adds up while its period is going on: what is needed each day, and the forecast. */
import { EMPTY, when, type Expression } from '../../core/formula/expression';
import { written } from '../../compute/rules/written';
import { FORECAST } from '../../compute/scoring/forecast';
import { NEEDED } from '../../compute/scoring/needed';
import { isAdditive, type Kpi } from '../../model/kpi/kpi';
import type { PlanCells } from '../../plan/sheet/plan-cells';
import { lookup } from './card-lookup';

/** Cells of the KPI's row. */
interface Reached {
  readonly actual: Expression;
  readonly target: Expression;
}

const DAYS = { elapsed: lookup('elapsed'), total: lookup('workingDays') };

const whileUnfinished = (then: Expression): Expression => when(lookup('isUnfinished'), then, EMPTY);

/** `null` for what does not add up. */
export function needed(kpi: Kpi, reached: Reached, plan: PlanCells): Expression | null {
  if (!isAdditive(kpi)) return null;
  const isLower = plan.kpi(kpi.id).lowerWhere;
  return whileUnfinished(written(NEEDED, { ...reached, ...DAYS, isLower }));
}

/** `null` for what does not add up. */
export const forecast = (kpi: Kpi, { actual }: Pick<Reached, 'actual'>): Expression | null =>
  isAdditive(kpi) ? whileUnfinished(written(FORECAST, { actual, ...DAYS })) : null;
