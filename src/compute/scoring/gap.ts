/** Says by how much an actual value misses its target. */
import { arithmetic, holds, input, when, type Rule } from '../rules/rule';

const [ACTUAL, TARGET] = [input('actual'), input('target')];

/** target − actual; where lower is better actual − target. Below 0 the target is more than met. */
export const GAP: Rule<'actual' | 'target', 'isLower'> = when(
  holds('isLower'),
  arithmetic<'actual' | 'target'>(ACTUAL, '-', TARGET),
  arithmetic<'actual' | 'target'>(TARGET, '-', ACTUAL),
);
