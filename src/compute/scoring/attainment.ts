/** Calculates the attainment from an actual value and its target: 1 means that the target is just met. */
import { withoutNoise } from '../../core/noise';
import { targetFlaw, type Aim } from './target';

/**
 * Attainment as it is shown, a share from 0 on, without upper end.
 *
 * - Quotient: actual / target; where lower is better target / actual. There an actual value of 0, or below (a
 *   refund), is the cap; against a target of 0 it is 1, and any other value 0.
 * - Difference: 1 + actual − target; where lower is better 1 − actual + target.
 *
 * @param cap the most that counts, as a share: 1.2
 * @returns `null` without actual value or target, and for a target that `targetFlaw` refuses
 */
export function attainment(
  aim: Aim,
  actual: number | null,
  target: number | null,
  cap: number,
): number | null {
  if (actual === null || target === null || targetFlaw(aim, target)) return null;
  const share =
    aim.rule === 'difference' ? difference(aim, actual, target) : quotient(aim, actual, target, cap);
  return Math.max(0, withoutNoise(share));
}

const difference = ({ better }: Aim, actual: number, target: number): number =>
  better === 'higher' ? 1 + actual - target : 1 - actual + target;

function quotient({ better }: Aim, actual: number, target: number, cap: number): number {
  if (better === 'higher') return actual / target;
  if (target === 0) return actual <= 0 ? 1 : 0;
  return actual <= 0 ? cap : target / actual;
}
