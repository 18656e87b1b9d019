/** Shows which part of a change of revenue is due to leads, to the orders that come of a lead, and to the value of an order. */
import fc from 'fast-check';
import { evaluate } from '../../../../src/compute/rules/evaluate';
import { EFFECT } from '../../../../src/compute/scoring/effect';

type Factors = readonly [leads: number, ordersPerLead: number, order: number];

const product = ([leads, ordersPerLead, order]: Factors): number => leads * ordersPerLead * order;

/** Of each factor, in their order. */
const effects = (before: Factors, now: Factors): readonly number[] =>
  [0, 1, 2].map((own) => {
    const [second = 0, third = 0] = [0, 1, 2].filter((other) => other !== own);
    const value = (of: Factors, place: number): number => of[place] ?? NaN;
    return (
      evaluate(EFFECT, {
        before: value(before, own),
        now: value(now, own),
        secondBefore: value(before, second),
        secondNow: value(now, second),
        thirdBefore: value(before, third),
        thirdNow: value(now, third),
      }) ?? NaN
    );
  });

test.each<[string, Factors, Factors, readonly number[]]>([
  ['nothing changed', [10, 0.5, 100], [10, 0.5, 100], [0, 0, 0]],
  // 500 → 1,000.
  ['leads alone', [10, 0.5, 100], [20, 0.5, 100], [500, 0, 0]],
  ['orders per lead alone', [10, 0.5, 100], [10, 1, 100], [0, 500, 0]],
  ['the value of an order alone', [10, 0.5, 100], [10, 0.5, 60], [0, 0, -200]],
  // 1 → 8: each has done as much as the others.
  ['all alike', [1, 1, 1], [2, 2, 2], [7 / 3, 7 / 3, 7 / 3]],
  // 200 → 300.
  ['one up, another down', [10, 2, 10], [20, 1, 15], [550 / 3, -575 / 3, 325 / 3]],
])('%s', (_, before, now, expected) => {
  const shown = effects(before, now);
  shown.forEach((effect, place) => {
    expect(effect).toBeCloseTo(expected[place] ?? NaN, 9);
  });
  expect(shown.reduce((sum, each) => sum + each)).toBeCloseTo(product(now) - product(before), 9);
});

const factor = fc.double({ min: 0, max: 1000, noNaN: true });
const factors = fc.tuple(factor, factor, factor);

test('the three add up to the change', () => {
  fc.assert(
    fc.property(factors, factors, (before, now) => {
      const sum = effects(before, now).reduce((left, right) => left + right);
      const change = product(now) - product(before);
      expect(Math.abs(sum - change)).toBeLessThanOrEqual(
        1e-9 * Math.max(1, product(now), product(before), 1e9),
      );
    }),
  );
});

test('which factor is named first makes no difference', () => {
  fc.assert(
    fc.property(factors, factors, (before, now) => {
      const turned = ([one, two, three]: Factors): Factors => [three, one, two];
      const [leads, orders, value] = effects(before, now);
      const other = effects(turned(before), turned(now));
      [value, leads, orders].forEach((effect = NaN, place) => {
        expect(other[place]).toBeCloseTo(effect, 3);
      });
    }),
  );
});

test('a factor that stays the same has no effect', () => {
  fc.assert(
    fc.property(factors, factors, ([leads, ...before], [, ...now]) => {
      expect(effects([leads, ...before], [leads, ...now])[0]).toBe(0);
    }),
  );
});
