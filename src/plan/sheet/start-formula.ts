/** Writes the formula of the day on which the current period starts. */
import { binary, call, EMPTY, integer, when, type Expression } from '../../core/formula/expression';
import { dateOf } from '../../core/calendar/calendar';
import type { Period } from '../../core/calendar/period';
import type { Plan, PlanGrain } from '../plan';

/**
 * The period of the day that the plan names as current; without one that of today.
 *
 * @param current the cell that names the day
 * @param last the period that stands in for today's, where that of today has no data
 */
export function startFormula(
  current: Expression,
  { grain, fiscalYearStart }: Pick<Plan, 'grain' | 'fiscalYearStart'>,
  last?: Period,
): Expression {
  const start = (day: Expression): Expression => startOf(day, grain, fiscalYearStart);
  return when(
    binary(current, '=', EMPTY),
    last ? dateExpression(last.start) : start(call('TODAY')),
    start(current),
  );
}

function dateExpression(serial: number): Expression {
  const { year, month, day } = dateOf(serial);
  return call('DATE', integer(year), integer(month), integer(day));
}

/** The first day of the period of a day. */
export function startOf(day: Expression, grain: PlanGrain, fiscalYearStart: number): Expression {
  const [year, month] = [call('YEAR', day), call('MONTH', day)];
  switch (grain) {
    case 'week': {
      // Counted from Monday.
      const weekday = call('WEEKDAY', day, integer(2));
      return binary(binary(call('INT', day), '-', weekday), '+', integer(1));
    }
    case 'month':
      return call('DATE', year, month, integer(1));
    case 'quarter': {
      const monthsBefore = call('MOD', binary(month, '-', integer(fiscalYearStart)), integer(3));
      // A month below 1 is one of the year before.
      return call('DATE', year, binary(month, '-', monthsBefore), integer(1));
    }
    default:
      return grain satisfies never;
  }
}
