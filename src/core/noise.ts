/** Rounds away the noise of binary fractions, in numbers and in formulas: 109.99999999999999 points are 110. */
import { call, integer, type Expression } from './formula/expression';

/** Finer than any floor or band that people write, coarser than the noise. */
const DECIMALS = 9;

/** The value to nine decimals. */
export const withoutNoise = (value: number): number => Number(value.toFixed(DECIMALS));

/** `ROUND(value;9)` */
export const withoutNoiseFormula = (value: Expression): Expression => call('ROUND', value, integer(DECIMALS));
