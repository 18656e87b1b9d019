/** Says how much a KPI that adds up needs on each working day that is left, so that its target is met at the end. */
import { arithmetic, compared, holds, input, unless, when, whole, type Rule } from '../rules/rule';
import { IS_MISSING } from './attainment';

const [ACTUAL, TARGET, ZERO] = [input('actual'), input('target'), whole(0)];

/** Today included: it is not over yet. */
const LEFT = arithmetic(input('total'), '-', input('elapsed'));

/**
 * (target − actual) / working days left; 0 where the target is met. Blank without actual value or target, where lower is
 * better, which nobody works towards, and where no working day is left.
 */
export const NEEDED: Rule<'actual' | 'target' | 'elapsed' | 'total', 'isLower'> = unless(
  [holds('isLower'), ...IS_MISSING],
  when<'actual' | 'target' | 'elapsed' | 'total'>(
    compared(TARGET, '<=', ACTUAL),
    ZERO,
    unless([compared(LEFT, '<=', ZERO)], arithmetic(arithmetic(TARGET, '-', ACTUAL), '/', LEFT)),
  ),
);
