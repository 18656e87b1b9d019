/** Says what a KPI that adds up comes to at the end of a period if it goes on as it has until now. */
import { arithmetic, compared, input, isBlank, unless, whole, type Rule } from '../rules/rule';

const ELAPSED = input('elapsed');

/**
 * actual / working days that are over × working days of the period. Blank without actual value, and before a working day
 * is over. Divided by the target it is the pace.
 */
export const FORECAST: Rule<'actual' | 'elapsed' | 'total'> = unless(
  [isBlank('actual'), compared(ELAPSED, '=', whole(0))],
  arithmetic(arithmetic(input('actual'), '*', input('total')), '/', ELAPSED),
);
