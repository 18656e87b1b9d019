/** Limits the attainment that counts: nothing below the floor, no more than the cap. */

/** Shares: 1 is the target just met. */
export interface Limits {
  /** The most that counts. */
  readonly cap: number;
  /** The least that counts: what lies below counts 0. */
  readonly floor: number;
}

export const DEFAULT_LIMITS: Limits = { cap: 1.2, floor: 0 };

export type LimitsFlaw = 'capNotPositive' | 'floorNegative' | 'floorAboveCap';

/** What is wrong with a cap and a floor, if anything. */
export function limitsFlaw({ cap, floor }: Limits): LimitsFlaw | undefined {
  if (cap <= 0) return 'capNotPositive';
  if (floor < 0) return 'floorNegative';
  return floor > cap ? 'floorAboveCap' : undefined;
}

/** A share from 0 to the cap; no attainment counts nothing, which is not 0. */
export function counted(attainment: number | null, { cap, floor }: Limits): number | null {
  if (attainment === null) return null;
  return attainment < floor ? 0 : Math.min(attainment, cap);
}
