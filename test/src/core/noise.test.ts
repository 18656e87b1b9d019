/** Shows which trace of binary fractions a sum keeps. */
import { roundedTo, sumWithoutNoise, withoutNoise } from '../../../src/core/noise';

test.each([
  [0.1 + 0.2, 0.3],
  // The noise of eight digits before the point stands in the ninth decimal.
  [29_586_784.41 - 3, 29_586_781.41],
  [-(29_586_784.41 - 3), -29_586_781.41],
  [0, 0],
])('%d is the sum %d', (sum, written) => {
  expect(sumWithoutNoise(sum)).toBe(written);
});

test('a value keeps nine decimals, and is rounded as people round', () => {
  expect(withoutNoise(109.99999999999999)).toBe(110);
  expect(withoutNoise(0.123456789)).toBe(0.123456789);
  expect([8.35, -8.35, 8.349].map((value) => roundedTo(value, 1))).toEqual([8.4, -8.4, 8.3]);
});
