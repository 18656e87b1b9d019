/** Says how far beyond the best period a target may lie before it seems out of reach. */
import { withoutNoise } from '../../core/noise';
import type { AttainmentKind } from '../../compute/scoring/attainment-kind';
import type { Direction } from '../../compute/scoring/target';

/** A share of the best period, or points where differences count. */
export const STRETCH = 0.2;

export function stretched(kind: AttainmentKind, better: Direction, best: number): number {
  const margin = kind === 'difference' ? STRETCH : Math.abs(best) * STRETCH;
  return withoutNoise(better === 'higher' ? best + margin : best - margin);
}
