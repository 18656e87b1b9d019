/** Calculates the pace of an unfinished period: 1 means that the actual value is on schedule for the target. */
import { isAdditive } from '../../model/kpi/kpi';
import { attainment } from './attainment';
import type { Direction } from './target';
import type { Progress } from '../../core/calendar/working-days';

/** What adds up day by day has a pace: counts and sums over the days of a period. */
export const hasPace = isAdditive;

interface OnTheWay {
  readonly better: Direction;
  readonly actual: number | null;
  /** Of the whole period. */
  readonly target: number | null;
  /** Stands for an infinite pace, see `attainment`. */
  readonly cap: number;
}

/**
 * The attainment of the part of the target that is due so far: target × elapsed / total working days. So a pace of 1
 * or more is good where lower is better, too.
 *
 * @returns `null` without actual value or target, for a target that is refused, and before a working day is over
 */
export function pace({ better, actual, target, cap }: OnTheWay, { elapsed, total }: Progress): number | null {
  if (target === null || elapsed === 0) return null;
  return attainment({ rule: 'quotient', better }, actual, (target * elapsed) / total, cap);
}
