/** What is known of a KPI in a period to the share that its status goes by. */
import { when, type Expression } from '../formula/expression';
import type { Kpi } from '../kpi/kpi';
import { hasPace } from './pace';

interface JudgedCells {
  /** The condition that the period is going on. */
  readonly isUnfinished: Expression;
  readonly pace: Expression;
  readonly attainment: Expression;
}

/**
 * In a period that is going on the pace of a KPI that adds up, which is blank before a working day is over; of every other
 * KPI, and in every other period, the attainment.
 */
export const judgedFormula = (
  kpi: Pick<Kpi, 'value'>,
  { isUnfinished, pace, attainment }: JudgedCells,
): Expression => (hasPace(kpi) ? when(isUnfinished, pace, attainment) : attainment);
