/** Lists the four ways of comparing an actual value with a target. */
import type { Aim } from '../../../../src/compute/scoring/target';

export const MORE: Aim = { rule: 'quotient', better: 'higher' };
export const LESS: Aim = { rule: 'quotient', better: 'lower' };
export const GROWTH: Aim = { rule: 'difference', better: 'higher' };
export const SHRINKAGE: Aim = { rule: 'difference', better: 'lower' };
