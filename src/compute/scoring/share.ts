/** Says which part of all weights one has. */
import { arithmetic, compared, input, isBlank, unless, whole, type Rule } from '../rules/rule';

const ALL = input('all');

/** Blank without weight, and where no KPI has any. */
export const SHARE: Rule<'weight' | 'all'> = unless(
  [isBlank('weight'), compared(ALL, '=', whole(0))],
  arithmetic(input('weight'), '/', ALL),
);
