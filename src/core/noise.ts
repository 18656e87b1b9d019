/** Rounds away the noise of binary fractions: 109.99999999999999 points are 110. */

/** Finer than any floor or band that people write, coarser than the noise. */
export const DECIMALS = 9;

/** The value to nine decimals, halves away from zero. */
export const withoutNoise = (value: number): number => Number(value.toFixed(DECIMALS));

/** As many digits as a cell shows. */
const DIGITS = 15;

/** A sum of amounts, without the noise that stands above the ninth decimal where they are millions with cents. */
export const sumWithoutNoise = (sum: number): number => Number(withoutNoise(sum).toPrecision(DIGITS));

/** The value to so many decimals as people round: 8.35 to one is 8.4, which binary fractions hold as less than that. */
export const roundedTo = (value: number, decimals: number): number => {
  const steps = withoutNoise(Math.abs(value) * 10 ** decimals);
  // Nothing has no sign: -0 becomes 0.
  return (Math.sign(value) * Math.round(steps)) / 10 ** decimals + 0;
};
