/** Tells which of two targets asks for more. */
import { greatestOf, leastOf } from '../../core/extremes';
import type { Direction } from '../../compute/scoring/target';

/** Whether the first asks for more than the second. */
export const isHarder = (better: Direction, target: number, other: number): boolean =>
  better === 'higher' ? target > other : target < other;

export const hardest = (better: Direction, targets: readonly number[]): number =>
  better === 'higher' ? greatestOf(targets) : leastOf(targets);

export const easiest = (better: Direction, targets: readonly number[]): number =>
  better === 'higher' ? leastOf(targets) : greatestOf(targets);
