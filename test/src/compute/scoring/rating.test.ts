/** Shows the rating and the bonus of a score, and which bands are refused. */
import {
  bandsFlaw,
  bonusOf,
  DEFAULT_BANDS,
  ratingOf,
  type Band,
  type BandsFlaw,
} from '../../../../src/compute/scoring/rating';

test.each<[number | null, string | undefined]>([
  [120, 'A+'],
  [110, 'A+'],
  [109.94, 'A'],
  [109.95, 'A+'],
  [90, 'A'],
  [89.96, 'A'],
  [89.9, 'B'],
  [80, 'B'],
  [65, 'C'],
  [64.9, 'D'],
  [0, 'D'],
  [null, undefined],
])('%d points are rated %s', (points, name) => {
  expect(ratingOf(points, DEFAULT_BANDS)?.name).toBe(name);
});

const bands = (...given: readonly (readonly [string, number, (number | null)?])[]): readonly Band[] =>
  given.map(([name, from, bonus = null]) => ({ name, from, bonus }));

const PAID = bands(['Xuất sắc', 100, 3_000_000], ['Đạt', 70, 1_000_000], ['Chưa đạt', 0]);

test.each<[number | null, number | null]>([
  [104, 3_000_000],
  [70, 1_000_000],
  [69.9, null],
  [null, null],
])('the bonus of %d points is that of their rating: %d', (points, bonus) => {
  expect(bonusOf(points, PAID)).toBe(bonus);
});

test.each<[string, readonly Band[], BandsFlaw | undefined]>([
  ['the default ones', DEFAULT_BANDS, undefined],
  ['one for all', bands(['All', 0]), undefined],
  ['none', [], { kind: 'none' }],
  ['one without name', bands(['A', 90], [' ', 0]), { kind: 'unnamed', at: 1 }],
  ['two of one name in other case', bands(['A', 90], ['B', 80], ['a', 0]), { kind: 'sameName', at: 2 }],
  ['ascending ones', bands(['C', 0], ['A', 90]), { kind: 'notDescending', at: 1 }],
  ['two from the same points', bands(['A', 90], ['B', 90], ['C', 0]), { kind: 'notDescending', at: 1 }],
  ['a last one above 0', bands(['A', 90], ['B', 50]), { kind: 'lastAboveZero', at: 1 }],
])('bands, %s', (_, given, flaw) => {
  expect(bandsFlaw(given)).toEqual(flaw);
});
