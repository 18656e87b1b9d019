/** Decides whether the status of a KPI follows its pace or its attainment in a period. */
import { EMPTY, when, type Expression } from '../../core/formula/expression';
import type { Kpi } from '../../model/kpi/kpi';
import { hasPace } from './pace';
import { isScored } from './rule';

interface JudgedCells {
  /** The condition that the period is going on. */
  readonly isUnfinished: Expression;
  readonly pace: Expression;
  readonly attainment: Expression;
}

/**
 * In a period that is going on the pace of a KPI that adds up, which is blank before a working day is over, and nothing of
 * growth, which holds a part of a period against a whole one; of every other KPI, and in every other period, the
 * attainment.
 */
export function judgedFormula(
  kpi: Pick<Kpi, 'value'>,
  { isUnfinished, pace, attainment }: JudgedCells,
): Expression {
  if (hasPace(kpi)) return when(isUnfinished, pace, attainment);
  return isScored(kpi, false) ? attainment : when(isUnfinished, EMPTY, attainment);
}
