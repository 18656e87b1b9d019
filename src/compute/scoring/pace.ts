/** Says how far an unfinished period has come for its target: a pace of 1 means that the actual value is on schedule. */
import { isAdditive } from '../../model/kpi/kpi';
import { arithmetic, compared, input, isBlank, unless, whole, type Rule } from '../rules/rule';
import { IS_MISSING, quotient } from './attainment';

/** What adds up day by day has a pace: counts and sums over the days of a period. */
export const hasPace = isAdditive;

const ELAPSED = input('elapsed');

/** The part of the target that is due so far. */
const DUE = arithmetic(arithmetic(input('target'), '*', ELAPSED), '/', input('total'));

/**
 * The attainment of the part of the target that is due so far: target × elapsed / total working days. So a pace of 1
 * or more is good where lower is better, too. The cap stands for an infinite pace. Blank without actual value or target, for a
 * target that is refused, and before a working day is over. Where the period is over it has no elapsed days, and no pace.
 */
export const PACE: Rule<'actual' | 'target' | 'cap' | 'elapsed' | 'total', 'isLower'> = unless(
  [...IS_MISSING, isBlank('elapsed'), compared(ELAPSED, '=', whole(0))],
  quotient(DUE),
);
