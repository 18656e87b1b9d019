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

type Limited<N extends string> = Rule<N | 'cap' | 'floor'>;

/** What counts of a share that is not blank. */
export function limited<N extends string>(share: N): Limited<N> {
  const all: Limited<N> = input(share);
  return when(compared(all, '<', input('floor')), whole(0), arithmetic(all, 'least', input('cap')));
}

const LIMITED = limited('attainment');

/** What counts of an attainment, a share from 0 to the cap; no attainment counts nothing, which is not 0. */
export const COUNTED: Limited<'attainment'> = unless([isBlank('attainment')], LIMITED);

/** The same for what is shown but not scored yet: see `waitOf`. */
export const COUNTED_LATER: Rule<'attainment' | 'cap' | 'floor', 'mustWait'> = unless(
  [isBlank('attainment'), holds('mustWait')],
  LIMITED,
);
