import { areFull, codesFor, widened } from '../../../../src/data/reading/codes';

test.each([
  [0, Int8Array],
  [128, Int8Array],
  [129, Int16Array],
  [32_768, Int16Array],
  [32_769, Int32Array],
])('The codes of %d texts are kept in as few bytes as they need', (texts, Kind) => {
  const codes = codesFor(1, texts);
  expect(codes).toBeInstanceOf(Kind);
  codes[0] = texts - 1;
  expect(codes[0]).toBe(texts - 1);
});

test('Codes that are full stay the same with room for more', () => {
  const codes = Int8Array.of(-4, 127);
  expect([areFull(codes, 127), areFull(codes, 128)]).toEqual([false, true]);
  expect(widened(codes, 129)).toEqual(Int16Array.of(-4, 127));
});
