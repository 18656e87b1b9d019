/** Shows how weighted attainments make a score. */
import fc from 'fast-check';
import { DEFAULT_BANDS, ratingOf } from '../../../../src/compute/scoring/rating';
import { score, type Weighed } from '../../../../src/compute/scoring/score';

const kpis = (...pairs: readonly (readonly [number, number | null])[]): readonly Weighed[] =>
  pairs.map(([weight, counted]) => ({ weight, counted }));

test('the score is the weighted mean of what counts, in points', () => {
  expect(score(kpis([50, 1], [30, 0.8], [20, 1.2]))).toEqual({
    points: 98,
    parts: [50, 24, 24],
    scoredWeight: 100,
    coverage: 1,
    isProvisional: false,
  });
});

test('weights are relative: they need not add up to 100', () => {
  expect(score(kpis([5, 1], [3, 0.8], [2, 1.2])).points).toBe(98);
});

test('a missing value is not 0: the others make the score, and the rating is provisional', () => {
  expect(score(kpis([50, 1], [30, null], [20, 0.3]))).toEqual({
    points: 80,
    parts: [expect.closeTo(71.428571429, 9), null, expect.closeTo(8.571428571, 9)],
    scoredWeight: 70,
    coverage: 0.7,
    isProvisional: true,
  });
});

test.each([
  { scored: 2, all: 3, coverage: 0.66 },
  { scored: 299, all: 300, coverage: 0.99 },
  { scored: 29, all: 100, coverage: 0.29 },
  { scored: 1, all: 101, coverage: 0 },
])('a coverage of $scored of $all is $coverage: never rounded up', ({ scored, all, coverage }) => {
  expect(score(kpis([scored, 1], [all - scored, null])).coverage).toBe(coverage);
});

test('an attainment of 0 is 0, and no less certain', () => {
  expect(score(kpis([1, 1], [1, 0]))).toEqual({
    points: 50,
    parts: [50, 0],
    scoredWeight: 2,
    coverage: 1,
    isProvisional: false,
  });
});

test('a KPI without weight is shown only: it changes neither score nor coverage', () => {
  expect(score(kpis([1, 0.9], [0, 0.1], [0, null]))).toEqual({
    points: 90,
    parts: [90, 0, null],
    scoredWeight: 1,
    coverage: 1,
    isProvisional: false,
  });
});

test('where nothing counts there is no score', () => {
  expect(score(kpis([2, null], [1, null]))).toEqual({
    points: null,
    parts: [null, null],
    scoredWeight: 0,
    coverage: 0,
    isProvisional: true,
  });
});

test('where nothing has weight there is neither score nor coverage', () => {
  const nothing = { points: null, scoredWeight: 0, coverage: null, isProvisional: false };
  expect(score(kpis([0, 1]))).toEqual({ ...nothing, parts: [null] });
  expect(score([])).toEqual({ ...nothing, parts: [] });
});

test('binary fractions leave no noise: 110 points are 110, whatever the weights', () => {
  expect((100 * (0.1 * 1.1 + 0.1 * 1.1 + 0.1 * 1.1)) / (0.1 + 0.1 + 0.1)).not.toBe(110);
  expect(score(kpis([0.1, 1.1], [0.1, 1.1], [0.1, 1.1])).points).toBe(110);
});

const counted = fc.option(fc.integer({ min: 0, max: 120 }).map((percent) => percent / 100));
const some = fc.array(fc.record({ weight: fc.integer({ min: 0, max: 100 }), counted }), { maxLength: 8 });

/** A score has one decimal. */
const HALF_A_STEP = 0.05 + 1e-9;

test('the score lies between the least and the most that counts, and its parts add up to it', () => {
  fc.assert(
    fc.property(some, (given) => {
      const { points, parts, coverage } = score(given);
      const counts = given.flatMap((each) => (each.weight > 0 ? [each.counted ?? []].flat() : []));
      expect(points === null).toBe(counts.length === 0);
      expect(coverage ?? 0).toBeLessThanOrEqual(1);
      if (points === null) return;
      expect(points).toBeGreaterThanOrEqual(100 * Math.min(...counts) - HALF_A_STEP);
      expect(points).toBeLessThanOrEqual(100 * Math.max(...counts) + HALF_A_STEP);
      const sum = parts.reduce<number>((before, part) => before + (part ?? 0), 0);
      expect(Math.abs(sum - points)).toBeLessThanOrEqual(HALF_A_STEP);
    }),
    { seed: 72, numRuns: 500 },
  );
});

test('all weights times a factor, or in another order, give the same score and coverage', () => {
  const factor = fc.constantFrom(0.01, 1 / 3, 7, 1000);
  const shuffled = some.chain((given) =>
    fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
  );
  fc.assert(
    fc.property(shuffled, factor, ([given, other], by) => {
      const scaled = score(other.map((each) => ({ ...each, weight: each.weight * by })));
      const { points, coverage, isProvisional } = score(given);
      expect(scaled.points === null).toBe(points === null);
      expect(scaled.points ?? 0).toBeCloseTo(points ?? 0, 8);
      expect(scaled.coverage ?? 0).toBeCloseTo(coverage ?? 0, 8);
      expect(scaled.isProvisional).toBe(isProvisional);
    }),
    { seed: 73, numRuns: 500 },
  );
});

test('a score is what is shown: one decimal, halves up', () => {
  expect([89.94, 89.95, 89.96, 0.05, 8.35].map((points) => score(kpis([1, points / 100])).points)).toEqual([
    89.9, 90, 90, 0.1, 8.4,
  ]);
});

test('nobody sees a score that reaches a band beside the rating below it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.double({ min: 0, max: 1.5, noNaN: true }))),
      (all) => {
        const { points } = score(kpis(...all));
        const bands = DEFAULT_BANDS.filter(({ from }) => from <= Number(points?.toFixed(1)));
        expect(ratingOf(points, DEFAULT_BANDS)?.name).toBe(points === null ? undefined : bands[0]?.name);
      },
    ),
  );
});
