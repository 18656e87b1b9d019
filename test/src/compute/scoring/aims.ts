/** Lists the four ways of comparing an actual value with a target. */
import type { Aim } from '../../../../src/compute/scoring/target';

export const MORE: Aim = { kind: 'quotient', better: 'higher' };
export const LESS: Aim = { kind: 'quotient', better: 'lower' };
export const GROWTH: Aim = { kind: 'difference', better: 'higher' };
export const SHRINKAGE: Aim = { kind: 'difference', better: 'lower' };
