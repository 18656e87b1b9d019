/** Limits the attainment that counts: nothing below the floor, no more than the cap. */
import { arithmetic, compared, holds, input, isBlank, unless, when, whole, type Rule } from '../rules/rule';

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

type Limited = Rule<'attainment' | 'cap' | 'floor'>;

const ATTAINMENT = input('attainment');

const LIMITED: Limited = when(
  compared(ATTAINMENT, '<', input('floor')),
  whole(0),
  arithmetic(ATTAINMENT, 'least', input('cap')),
);

/** What counts of an attainment, a share from 0 to the cap; no attainment counts nothing, which is not 0. */
export const COUNTED: Limited = unless([isBlank('attainment')], LIMITED);

/** The same for what is shown but not scored yet: see `waitOf`. */
export const COUNTED_LATER: Rule<'attainment' | 'cap' | 'floor', 'mustWait'> = unless(
  [isBlank('attainment'), holds('mustWait')],
  LIMITED,
);
