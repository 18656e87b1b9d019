/** Shows which scale the answers of a survey tell. */
import { proposedScale } from '../../../../src/data/reading/proposed-scale';

const many = (...scores: readonly number[]): readonly number[] =>
  Array.from({ length: 24 }, (_, at) => scores[at % scores.length] ?? 0);

test.each([
  ['0-10', 'a score above 7', [9, 10, 8, 7]],
  ['0-10', 'an answer of 0', [0, 5, 3]],
  ['0-10', 'no answer', [NaN]],
  ['0-10', 'few answers up to 7', [7, 6, 4]],
  ['1-7', 'many answers up to 7', many(7, 6, 4)],
  ['1-5', 'no score above 5', [5, 5, 4, 5, 4]],
  ['0-1', 'shares', [0.8, 1, 0.75]],
  ['0-100', 'most scores above 10', [95, 80, 9]],
  ['0-10', 'single scores off the scale of the others', [9, 10, 95, -1]],
])('%s: %s', (scale, _, scores) => {
  expect(proposedScale(scores)).toBe(scale);
});

test.each([
  ['1-5', 5, [4, 5]],
  ['1-10', 10, [4, 5]],
  ['0-10', 10, [0, 5]],
  ['0-100', 100, [80]],
])('%s: where answers say that they are out of %i', (scale, outOf, scores) => {
  expect(proposedScale(scores, outOf)).toBe(scale);
});
