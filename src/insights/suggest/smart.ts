/** Finds what to think over before a target is agreed: the M, A and R of SMART. */
import { greatestOf, leastOf } from '../../core/extremes';
import { withoutNoise } from '../../core/noise';
import { targetFlaw, type Aim } from '../../compute/scoring/target';
import { isHarder } from './harder';
import { met } from './met';
import {
  FEWEST_PERIODS,
  recent,
  suggestTarget,
  type PastValues,
  type Suggestion,
  type TargetOf,
} from './target';

/**
 * `missing`: nothing to be measured by. `unreachable`: more than 20 % better than the best period. `tooEasy`: beaten in
 * every period. `suggestion` is what to write instead, where
 * the past allows one.
 */
export type Hint =
  | { readonly kind: 'missing'; readonly suggestion?: Suggestion }
  | {
      readonly kind: 'unreachable';
      readonly best: number;
      readonly periods: number;
      readonly suggestion?: Suggestion;
    }
  | {
      readonly kind: 'tooEasy';
      readonly worst: number;
      readonly periods: number;
      readonly suggestion?: Suggestion;
    };

/** How far a target may lie beyond the best period: a share of it, or points where differences count. */
const STRETCH = 0.2;

/**
 * At most one hint. A target that `targetFlaw` refuses gets none: the plan says what is wrong with it. With values of
 * fewer than 3 periods only a missing target is hinted at.
 *
 * @param values of finished periods, oldest first; the last 12 that are filled count
 */
export function smartHint(of: TargetOf, target: number | null, values: PastValues): Hint | undefined {
  const proposal = suggestTarget(of, values);
  const suggestion = proposal ? { suggestion: proposal } : {};
  if (target === null) return { kind: 'missing', ...suggestion };
  const counted = recent(values);
  if (targetFlaw(of, target) || counted.length < FEWEST_PERIODS) return undefined;
  const [lowest, highest] = [leastOf(counted), greatestOf(counted)];
  const [worst, best] = of.better === 'higher' ? [lowest, highest] : [highest, lowest];
  const periods = counted.length;
  if (isBeyond(of, target, best)) return { kind: 'unreachable', best, periods, ...suggestion };
  if (counted.some((value) => met(of, value, target) !== 'beaten')) return undefined;
  const asksForMore = proposal !== undefined && isHarder(of.better, proposal.target, target);
  return { kind: 'tooEasy', worst, periods, ...(asksForMore ? suggestion : {}) };
}

function isBeyond({ kind, better }: Aim, target: number, best: number): boolean {
  const margin = kind === 'difference' ? STRETCH : Math.abs(best) * STRETCH;
  return isHarder(better, target, withoutNoise(better === 'higher' ? best + margin : best - margin));
}
