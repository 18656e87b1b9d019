/** Shows the target that past values suggest. */
import fc from 'fast-check';
import { percentile } from '../../../../src/insights/suggest/percentile';
import { suggestTarget, type Suggestion, type TargetOf } from '../../../../src/insights/suggest/target';
import { writtenNumber } from '../../../../src/insights/suggest/written-number';

const REVENUE: TargetOf = { kind: 'quotient', better: 'higher', format: 'money' };
const LEADS: TargetOf = { kind: 'quotient', better: 'higher', format: 'count' };
const COST: TargetOf = { kind: 'quotient', better: 'lower', format: 'money' };
const CONVERSION: TargetOf = { kind: 'quotient', better: 'higher', format: 'percent' };
const GROWTH: TargetOf = { kind: 'difference', better: 'higher', format: 'percent' };

/** The suggested target alone. */
const target = (of: TargetOf, ...values: readonly (number | null)[]): number | undefined =>
  suggestTarget(of, values)?.target;

test('the target is the value that one period in five has reached, with what it goes by', () => {
  expect(suggestTarget(LEADS, [10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110])).toEqual<Suggestion>({
    target: 90,
    basis: { periods: 11, lowest: 10, median: 60, highest: 110 },
  });
});

test('where lower is better it is the value that one period in five has got down to', () => {
  expect(suggestTarget(COST, [10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110])).toEqual<Suggestion>({
    target: 30,
    basis: { periods: 11, lowest: 10, median: 60, highest: 110 },
  });
});

test('between two values it lies in proportion, as PERCENTILE of a spreadsheet does', () => {
  expect(percentile([4, 1, 3, 2], 0.8)).toBe(3.4);
  expect(percentile([4, 1, 3, 2], 0.5)).toBe(2.5);
  expect(percentile([7], 0.8)).toBe(7);
  expect(() => percentile([], 0.8)).toThrow('no values');
});

test('only the last 12 periods that have a value count, however long ago', () => {
  const year = [5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5];
  expect(suggestTarget(LEADS, [900, ...year])?.basis).toEqual({
    periods: 12,
    lowest: 5,
    median: 5,
    highest: 5,
  });
  expect(suggestTarget(LEADS, [900, null, null, ...year.slice(1)])?.basis.highest).toBe(900);
});

test('fewer than three values say nothing', () => {
  expect(target(LEADS, 10, 20)).toBeUndefined();
  expect(target(LEADS, 10, null, 20, null)).toBeUndefined();
  expect(target(LEADS, 10, 20, 20)).toBe(20);
});

test.each<[string, TargetOf, readonly number[], number]>([
  ['amounts have two digits', REVENUE, [118_000_000, 121_400_000, 187_350_000], 170_000_000],
  ['more is asked for, not less', REVENUE, [1_000, 1_210, 1_500], 1_400],
  ['unless no period has reached it', REVENUE, [1_010, 1_010, 1_010], 1_000],
  ['costs are rounded down', COST, [412_000, 398_500, 455_000], 400_000],
  ['unless no period was so cheap', COST, [412_000, 412_000, 412_000], 420_000],
  ['what is counted is whole', LEADS, [3, 4, 5], 5],
  ['large counts have two digits', LEADS, [1_180, 1_240, 1_312], 1_300],
  ['shares have two digits', CONVERSION, [0.112, 0.118, 0.1374], 0.13],
  ['small shares have tenths of a percent', CONVERSION, [0.00112, 0.00118, 0.00274], 0.002],
  ['growth may be below 0', GROWTH, [-0.12, -0.081, -0.0567], -0.066],
  ['and cross it', GROWTH, [-0.02, 0.01, 0.0523], 0.036],
])('%s', (_, of, values, expected) => {
  expect(target(of, ...values)).toBe(expected);
});

test('what could be no target is not suggested', () => {
  expect(target(REVENUE, 0, 0, 0)).toBeUndefined();
  expect(target(REVENUE, -5, -3, -1)).toBeUndefined();
  expect(target(COST, 0, 0, 10)).toBe(0);
  expect(target(GROWTH, 0, 0, 0)).toBe(0);
});

test.each<[number, Parameters<typeof writtenNumber>[1], number, number]>([
  [1_234, 'money', 1_200, 1_300],
  [1_200, 'money', 1_200, 1_200],
  [0.57, 'percent', 0.57, 0.57],
  [0.0567, 'percent', 0.056, 0.057],
  [0.00567, 'percent', 0.005, 0.006],
  [-0.0567, 'percent', -0.057, -0.056],
  [4.6, 'count', 4, 5],
  [8.46, 'decimal', 8.4, 8.5],
  [0.04, 'decimal', 0, 0.1],
  [-0.4, 'count', -1, 0],
  [0, 'count', 0, 0],
  [2e21, 'money', 2e21, 2e21],
])('%d as %s is written as %d, or rounded up as %d', (value, format, down, up) => {
  expect([writtenNumber(value, format, 'down'), writtenNumber(value, format, 'up')]).toEqual([down, up]);
});

test('a suggestion always lies between the worst and the best that was reached, to the digits that are shown', () => {
  const values = fc.array(fc.integer({ min: 1, max: 2_000_000 }), { minLength: 3, maxLength: 14 });
  fc.assert(
    fc.property(values, fc.constantFrom(REVENUE, COST), (past, of) => {
      const suggestion = suggestTarget(of, past);
      if (!suggestion) throw new Error('no suggestion');
      const { target: suggested, basis } = suggestion;
      if (of.better === 'higher') expect(suggested).toBeLessThanOrEqual(basis.highest);
      else expect(suggested).toBeGreaterThanOrEqual(basis.lowest);
      expect(String(suggested).replace(/0+$/, '').length).toBeLessThanOrEqual(2);
    }),
    { seed: 12, numRuns: 300 },
  );
});
