/** Shows which trace of binary fractions a sum keeps. */
import { roundedTo, sumWithoutNoise, withoutNoise } from '../../../src/core/noise';

test.each([
  [0.1 + 0.2, 0.3],
  // That of millions stands above the ninth decimal.
  [9_000_000.1 + 0.2, 9_000_000.3],
  [-9_000_000.1 - 0.2, -9_000_000.3],
  [0, 0],
])('%d is the sum %d', (sum, written) => {
  expect(sumWithoutNoise(sum)).toBe(written);
});

test('a value keeps nine decimals, and is rounded as people round', () => {
  expect(withoutNoise(109.99999999999999)).toBe(110);
  expect(withoutNoise(0.123456789)).toBe(0.123456789);
  expect(Object.is(roundedTo(-0.04, 1), 0)).toBe(true);
  expect([8.35, -8.35, 8.349].map((value) => roundedTo(value, 1))).toEqual([8.4, -8.4, 8.3]);
});
