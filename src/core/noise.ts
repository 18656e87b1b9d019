/** Rounds away the noise of binary fractions: 109.99999999999999 points are 110. */

/** Finer than any floor or band that people write, coarser than the noise. */
export const DECIMALS = 9;

/** The value to nine decimals, halves away from zero. */
export const withoutNoise = (value: number): number => Number(value.toFixed(DECIMALS));
