/** Shows how rules deal with blanks, which both readers of a rule have to see alike. */
import { evaluate, isTrue } from '../../../../src/compute/rules/evaluate';
import {
  arithmetic,
  BLANK,
  compared,
  input,
  isBlank,
  leastOf,
  totalOf,
  unless,
  when,
  whole,
  type Rule,
} from '../../../../src/compute/rules/rule';

const sum = arithmetic(input('a'), '+', input('b'));

test('a blank is no number: whatever calculates or compares with it is wrong', () => {
  expect(() => evaluate(sum, { a: 1, b: null })).toThrow('calculated with a blank');
  expect(() => isTrue(compared(input('a'), '<', whole(1)), { a: null })).toThrow('calculated with a blank');
});

test('what stands behind a condition that keeps it blank is not calculated', () => {
  const guarded = unless([isBlank('b'), compared(input('b'), '=', whole(0))], sum);
  expect(evaluate(guarded, { a: null, b: null })).toBeNull();
  expect(evaluate(guarded, { a: null, b: 0 })).toBeNull();
  expect(evaluate(guarded, { a: 1, b: 2 })).toBe(3);
});

test('only the branch that applies is calculated', () => {
  const half: Rule<'a'> = when(
    compared(input('a'), '=', whole(0)),
    BLANK,
    arithmetic(whole(1), '/', input('a')),
  );
  expect(evaluate(half, { a: 0 })).toBeNull();
  expect(evaluate(half, { a: 2 })).toBe(0.5);
});

test.each<[readonly (number | null)[], number, number]>([
  [[3, null, 2], 2, 5],
  [[null], 0, 0],
  [[], 0, 0],
])('blanks of a list do not count: of %j the least is %d, the total %d', (items, least, total) => {
  expect(evaluate(leastOf('items'), { items })).toBe(least);
  expect(evaluate(totalOf('items'), { items })).toBe(total);
});
