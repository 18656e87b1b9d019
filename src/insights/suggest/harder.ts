/** Tells which of two targets asks for more. */
import type { Direction } from '../../compute/scoring/target';

/** Whether the first asks for more than the second. */
export const isHarder = (better: Direction, target: number, other: number): boolean =>
  better === 'higher' ? target > other : target < other;
