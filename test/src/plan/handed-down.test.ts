/** Shows how a target is handed down: what each gets, and that nothing of it is lost or added. */
import fc from 'fast-check';
import { dividedBy, handedDown, stepOf } from '../../../src/plan/handed-down';

const sum = (values: readonly number[]): number => values.reduce((all, each) => all + each, 0);

describe('divided', () => {
  test.each<[what: string, total: number, weights: (number | null)[], step: number, parts: number[]]>([
    ['in proportion', 100, [1, 3], 1, [25, 75]],
    ['evenly where nothing is known of anyone', 90, [null, 0, null], 1, [30, 30, 30]],
    ['the remainder to the first of equals', 100, [1, 1, 1], 1, [34, 33, 33]],
    ['the remainder to the largest remainders', 10, [1, 1, 4], 1, [2, 1, 7]],
    [
      'in steps, what is less than one to who weighs most',
      1_000_000_500,
      [1, 2],
      1_000_000,
      [333_000_000, 667_000_500],
    ],
    ['nothing to whom nothing is known of, while others are', 12, [0, null, 4], 1, [0, 0, 12]],
    ['a loss counts as nothing', 12, [-5, 4], 1, [0, 12]],
    ['less than a step to one', 3, [1, 1], 10, [3, 0]],
  ])('%s', (_, total, weights, step, parts) => {
    expect(dividedBy(total, weights, step)).toEqual(parts);
  });

  const totals = fc.integer({ min: 0, max: 1_000_000_000_000 });
  const weights = fc.array(fc.option(fc.integer({ min: -10, max: 1_000_000_000 })), {
    minLength: 1,
    maxLength: 30,
  });
  const steps = fc.constantFrom(1, 10, 1_000, 1_000_000);

  test('the parts add up, and none is below 0', () => {
    fc.assert(
      fc.property(totals, weights, steps, (total, given, step) => {
        const parts = dividedBy(total, given, step);
        expect(parts).toHaveLength(given.length);
        expect(sum(parts)).toBe(total);
        expect(Math.min(...parts)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('each part is less than two steps from its exact share, and who weighs more gets no less', () => {
    fc.assert(
      fc.property(
        totals,
        fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 1, maxLength: 20 }),
        steps,
        (total, given, step) => {
          const parts = dividedBy(total, given, step);
          parts.forEach((part, at) => {
            expect(Math.abs(part - (total * (given[at] ?? 0)) / sum(given))).toBeLessThan(2 * step);
            given.forEach((weight, other) => {
              if (weight > (given[at] ?? 0)) expect(parts[other]).toBeGreaterThanOrEqual(part);
            });
          });
        },
      ),
    );
  });
});

describe('handed down', () => {
  test('to regions by their reps together, and in each to its reps', () => {
    expect(handedDown(1_000, [[300, 100], [400]], 1)).toEqual([
      { target: 500, parts: [375, 125] },
      { target: 500, parts: [500] },
    ]);
  });

  test('evenly to each rep, whatever their regions', () => {
    expect(handedDown(100, [[null, null], [null]], 1)).toEqual([
      { target: 67, parts: [34, 33] },
      { target: 33, parts: [33] },
    ]);
  });

  test('the sums hold on each level', () => {
    const groups = fc.array(fc.array(fc.option(fc.nat(1_000_000)), { minLength: 1, maxLength: 8 }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(fc.nat(2_000_000_000), groups, fc.constantFrom(1, 100, 1_000_000), (total, given, step) => {
        const down = handedDown(total, given, step);
        expect(sum(down.map(({ target }) => target))).toBe(total);
        for (const { target, parts } of down) expect(sum(parts)).toBe(target);
      }),
    );
  });
});

test('the step leaves about three digits', () => {
  expect([stepOf(3_000_000_000, 10), stepOf(240, 10), stepOf(5_000, 4), stepOf(0, 3)]).toEqual([
    ...[1_000_000, 1, 10, 1],
  ]);
});
