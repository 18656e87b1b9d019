/** Shows the attainment of actual values, and what of it counts. */
import fc from 'fast-check';
import { evaluate } from '../../../../src/compute/rules/evaluate';
import { ATTAINMENT } from '../../../../src/compute/scoring/attainment';
import { COUNTED, DEFAULT_LIMITS, type Limits } from '../../../../src/compute/scoring/limits';
import type { Aim } from '../../../../src/compute/scoring/target';
import { GROWTH, LESS, MORE, SHRINKAGE } from './aims';

type Case = readonly [actual: number | null, target: number | null, attained: number | null];

const CAP = 1.2;

const attainment = (
  { kind, better }: Aim,
  actual: number | null,
  target: number | null,
  cap: number,
): number | null => evaluate(ATTAINMENT[kind], { actual, target, cap, isLower: better === 'lower' });

const counted = (attained: number | null, { cap, floor }: Limits): number | null =>
  evaluate(COUNTED, { attainment: attained, cap, floor });

describe.each<[string, Aim, readonly Case[]]>([
  [
    'where more is better, attainment is the part of the target that was reached',
    MORE,
    [
      [45, 50, 0.9],
      [50, 50, 1],
      [90, 50, 1.8],
      [0, 50, 0],
      [-20, 50, 0],
      [45, 0, null],
      [45, -50, null],
      [null, 50, null],
      [45, null, null],
    ],
  ],
  [
    'where less is better, it is the target as a part of what was needed',
    LESS,
    [
      [50, 40, 0.8],
      [40, 40, 1],
      [10, 40, 4],
      [0, 40, CAP],
      [-5, 40, CAP],
      [0, 0, 1],
      [-5, 0, 1],
      [5, 0, 0],
      [5, -40, null],
      [null, 40, null],
      [5, null, null],
    ],
  ],
  [
    'of growth, it is 1 and the points above the target',
    GROWTH,
    [
      [0.15, 0.1, 1.05],
      [0.1, 0.1, 1],
      [-0.1, 0.1, 0.8],
      [-0.1, -0.2, 1.1],
      [-1, 0.5, 0],
      [0, 0, 1],
      [null, 0.1, null],
      [0.1, null, null],
    ],
  ],
  [
    'of growth that is not wanted, it is 1 and the points below the target',
    SHRINKAGE,
    [
      [0.15, 0.1, 0.95],
      [-0.1, 0.1, 1.2],
      [1.5, 0.1, 0],
      [0, 0, 1],
    ],
  ],
])('%s', (_, aim, cases) => {
  test.each(cases)('actual %d, target %d: %d', (actual, target, attained) => {
    expect(attainment(aim, actual, target, CAP)).toBe(attained);
  });
});

test('binary fractions leave no noise: 0.3 of 0.1 is 3, and a floor is reached where it should be', () => {
  expect(0.3 / 0.1).toBe(2.9999999999999996);
  expect(attainment(MORE, 0.3, 0.1, CAP)).toBe(3);
  expect(attainment(GROWTH, 0.3, 0.1, CAP)).toBe(1.2);
});

describe('what counts of an attainment', () => {
  test.each<[number | null, number | null]>([
    [null, null],
    [0, 0],
    [0.699, 0],
    [0.7, 0.7],
    [1.1, 1.1],
    [1.2, 1.2],
    [4, 1.2],
  ])('with a floor of 70 %% and a cap of 120 %%, %d counts %d', (attained, counts) => {
    expect(counted(attained, { floor: 0.7, cap: 1.2 })).toBe(counts);
  });

  test('is by default from 0 to 120 %', () => {
    expect([0, 0.01, 1.3].map((attained) => counted(attained, DEFAULT_LIMITS))).toEqual([0, 0.01, 1.2]);
  });
});

test.each<[string, Aim, number]>([
  ['never falls when more is better and more is done', MORE, 1],
  ['never falls when less is better and less is done', LESS, -1],
  ['never falls when growth rises', GROWTH, 1],
  ['never falls when unwanted growth sinks', SHRINKAGE, -1],
])('what counts %s, and lies between 0 and the cap', (_, aim, sign) => {
  const values = fc.oneof(
    fc.constantFrom(-1, 0, 1e-9, 1),
    fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    fc.integer({ min: -20, max: 20 }),
  );
  const least = aim === MORE ? 1 : aim === LESS ? 0 : -100;
  fc.assert(
    fc.property(
      values,
      values,
      fc.integer({ min: least, max: 100 }),
      fc.integer({ min: 0, max: 10 }),
      fc.integer({ min: 10, max: 20 }),
      (one, other, target, floor, cap) => {
        const limits = { floor: floor / 10, cap: cap / 10 };
        const counts = (actual: number): number =>
          counted(attainment(aim, actual, target, limits.cap), limits) ?? NaN;
        const [worse, better] = sign * one < sign * other ? [one, other] : [other, one];
        expect(counts(worse)).toBeLessThanOrEqual(counts(better));
        expect(counts(worse)).toBeGreaterThanOrEqual(0);
        expect(counts(better)).toBeLessThanOrEqual(limits.cap);
      },
    ),
    { seed: 71, numRuns: 1_000 },
  );
});
