/** Tells whether a target was missed, just met or beaten. */
import { evaluate } from '../../compute/rules/evaluate';
import { ATTAINMENT } from '../../compute/scoring/attainment';
import { DEFAULT_LIMITS } from '../../compute/scoring/limits';
import type { Aim } from '../../compute/scoring/target';

export type Met = 'missed' | 'met' | 'beaten';

/** `undefined` for a target that `targetFlaw` refuses. */
export function met({ kind, better }: Aim, actual: number, target: number): Met | undefined {
  const share = evaluate(ATTAINMENT[kind], {
    actual,
    target,
    cap: DEFAULT_LIMITS.cap,
    isLower: better === 'lower',
  });
  if (share === null) return undefined;
  if (share < 1) return 'missed';
  return share > 1 ? 'beaten' : 'met';
}
