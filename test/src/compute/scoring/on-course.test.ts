/** Shows the score that a period is on course for: what adds up counts by its pace, every other KPI by its attainment. */
import { evaluate } from '../../../../src/compute/rules/evaluate';
import { COURSE_SCORE, onCourse } from '../../../../src/compute/scoring/on-course';
import { kpiOf } from '../../answers';

const ON_THE_WAY = { weight: 3, pace: 0.9, counted: 0.3, cap: 1.2, floor: 0.5, elapsed: 8 };

test.each([
  ['revenue', ON_THE_WAY, 3 * 0.9],
  ['revenue', { ...ON_THE_WAY, pace: 1.5 }, 3 * 1.2],
  ['revenue', { ...ON_THE_WAY, pace: 0.4 }, 0],
  ['revenue', { ...ON_THE_WAY, pace: null }, null],
  ['cac', ON_THE_WAY, 3 * 0.3],
  ['cac', { ...ON_THE_WAY, counted: null }, null],
  ['cac', { ...ON_THE_WAY, elapsed: 0 }, null],
  ['cac', { ...ON_THE_WAY, elapsed: null }, null],
  // Growth counts nothing yet: it would hold a part of a period against a whole one.
  ['revenueGrowth', { ...ON_THE_WAY, counted: null }, null],
] as const)('%s of %j adds %s', (id, reached, adds) => {
  expect(evaluate(onCourse(kpiOf(id)), reached)).toBe(adds);
});

test.each([
  [{ elapsed: 8, scoredWeight: 4, course: [3 * 0.9, null, 1.2] }, 97.5],
  [{ elapsed: 0, scoredWeight: 4, course: [null, null, null] }, null],
  [{ elapsed: null, scoredWeight: 4, course: [null, null, null] }, null],
  [{ elapsed: 8, scoredWeight: 0, course: [null] }, null],
])('%j is a score of %s', (given, score) => {
  expect(evaluate(COURSE_SCORE, given)).toBe(score);
});
