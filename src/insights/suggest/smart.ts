/** Finds what to think over before a target is agreed: the M, A and R of SMART. */
import { targetFlaw, type Aim } from '../../compute/scoring/target';
import { easiest, hardest, isHarder } from './harder';
import { met } from './met';
import { FEWEST_PERIODS, recent, type PastValues } from './past-values';
import { stretched } from './stretch';

/**
 * `missing`: nothing to be measured by. `unreachable`: more than 20 % better than the best period. `tooEasy`: beaten in
 * every period.
 */
export type Hint =
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreachable'; readonly best: number; readonly periods: number }
  | { readonly kind: 'tooEasy'; readonly worst: number; readonly periods: number };

/**
 * At most one hint. A target that `targetFlaw` refuses gets none: the plan says what is wrong with it. With values of
 * fewer than 3 periods only a missing target is hinted at.
 *
 * @param values of finished periods, oldest first; the last 12 that are filled count
 */
export function smartHint(of: Aim, target: number | null, values: PastValues): Hint | undefined {
  if (target === null) return { kind: 'missing' };
  const counted = recent(values);
  if (targetFlaw(of, target) || counted.length < FEWEST_PERIODS) return undefined;
  const [worst, best] = [easiest(of.better, counted), hardest(of.better, counted)];
  const periods = counted.length;
  if (isHarder(of.better, target, stretched(of.kind, of.better, best))) {
    return { kind: 'unreachable', best, periods };
  }
  const isAlwaysBeaten = counted.every((value) => met(of, value, target) === 'beaten');
  return isAlwaysBeaten ? { kind: 'tooEasy', worst, periods } : undefined;
}
