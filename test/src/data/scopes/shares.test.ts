/** Shows how a cell says what each of several people has of a row. */
import fc from 'fast-check';
import { sharesIn } from '../../../../src/data/scopes/shares';

test('a blank cell is equal parts', () => {
  expect(sharesIn('', 2)).toEqual([0.5, 0.5]);
  expect(sharesIn('', 3)).toEqual([1 / 3, 1 / 3, 1 / 3]);
});

test.each([
  ['60%', [0.6, 0.4]],
  ['60', [0.6, 0.4]],
  ['0.6', [0.6, 0.4]],
  ['0,6', [0.6, 0.4]],
  ['62,5%', [0.625, 0.375]],
  ['1', [1, 0]],
  ['100%', [1, 0]],
])('%s is the part of the first, and the other has the rest', (text, shares) => {
  expect(sharesIn(text, 2)).toEqual(shares);
});

test('of three the others have equal parts of the rest', () => {
  expect(sharesIn('50%', 3)).toEqual([0.5, 0.25, 0.25]);
});

test.each([
  ...['60/40', '60 / 40', '60%, 40%', '60%,40%', '60,40', '60;40', '60:40', '60-40'],
  ...['0.6; 0.4', '0,6/0,4', '0,6; 0,4', '60% & 40%', '60%\n40%'],
])('%j says it for both', (text) => {
  expect(sharesIn(text, 2)).toEqual([0.6, 0.4]);
});

test('thirds that are rounded are thirds', () => {
  expect(sharesIn('33,3/33,3/33,3', 3)).toEqual([1 / 3, 1 / 3, 1 / 3]);
  expect(sharesIn('50.1%, 50%', 2)).toEqual([50.1 / 100.1, 50 / 100.1]);
});

test.each(['60/30', '60%, 50%', '120%', '60/40/0', 'half', '2026-06-04', '-10', '0.6%/0.4%', '50/50%/'])(
  '%s is no split between two',
  (text) => {
    expect(sharesIn(text, 2)).toBeUndefined();
  },
);

test('whole percents that add up to 100 are read in every way to write them', () => {
  const percents = fc
    .uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 4 })
    .map((cuts) => [0, ...cuts.sort((a, b) => a - b), 100])
    .map((bounds) => bounds.slice(1).map((bound, at) => bound - (bounds[at] ?? 0)));
  fc.assert(
    fc.property(percents, fc.constantFrom('/', ', ', '%, ', ';', '%/'), (parts, sign) => {
      const text = `${parts.join(sign)}${sign.startsWith('%') ? '%' : ''}`;
      expect(sharesIn(text, parts.length)).toEqual(parts.map((part) => part / 100));
    }),
  );
});
