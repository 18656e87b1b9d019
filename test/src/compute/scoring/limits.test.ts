/** Shows which caps and floors are refused. */
import { DEFAULT_LIMITS, limitsFlaw } from '../../../../src/compute/scoring/limits';

test.each<[number, number, string | undefined]>([
  [1.2, 0, undefined],
  [1.2, 1.2, undefined],
  [0, 0, 'capNotPositive'],
  [1.2, -0.1, 'floorNegative'],
  [1.2, 1.3, 'floorAboveCap'],
])('a cap of %d with a floor of %d: %s', (cap, floor, flaw) => {
  expect(limitsFlaw({ cap, floor })).toBe(flaw);
});

test('the default limits have no flaw', () => {
  expect(limitsFlaw(DEFAULT_LIMITS)).toBeUndefined();
});
