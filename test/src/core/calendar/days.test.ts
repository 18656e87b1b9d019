/** Shows between which days dates lie. */
import { daysAmong, daysOfAll } from '../../../../src/core/calendar/days';

test('from the first date to the last one, in any order', () => {
  expect(daysAmong([5, 3.5, 9, 4])).toEqual({ first: 3.5, last: 9 });
});

test('blanks are no dates', () => {
  expect(daysAmong([NaN, 7, NaN])).toEqual({ first: 7, last: 7 });
  expect(daysAmong([NaN])).toBeUndefined();
});

test('of a stretch its first day counts, and its end does not', () => {
  expect(daysAmong([2, 3, 4.9, 5, 6], { start: 3, end: 5 })).toEqual({ first: 3, last: 4.9 });
  expect(daysAmong([2, 5], { start: 3, end: 5 })).toBeUndefined();
});

test('of several tables from the first day of all to the last', () => {
  expect(daysOfAll([{ first: 3, last: 9 }, undefined, { first: 1, last: 4 }])).toEqual({ first: 1, last: 9 });
  expect(daysOfAll([undefined])).toBeUndefined();
});
