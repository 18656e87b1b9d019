/** Shows how a column of answers is read: numbers, stars and words, and out of which best answer. */
import { localeStyle } from '../../../../src/core/text/locale-style';
import type { Cell } from '../../../../src/core/text/cells';
import { readScoreColumn } from '../../../../src/data/reading/score-column';
import { codedCells } from '../../../../src/data/reading/coded-cells';
import { HANOI } from '../../literal-sheet';

const read = (...values: readonly Cell[]) => {
  const {
    values: scores,
    flaws,
    outOf,
  } = readScoreColumn({ ...codedCells(values), zone: HANOI, locale: () => localeStyle('vi_VN') });
  return { scores: [...scores], flaws, outOf };
};

test('stars, words and numbers beside each other', () => {
  expect(read('★★★★☆', '5 sao', 3, '4/5', '', '2')).toEqual({
    scores: [4, 5, 3, 4, NaN, 2],
    flaws: [],
    outOf: 5,
  });
});

test('decimals by the mark of the column', () => {
  expect(read('4,5/5', '3,5 sao').scores).toEqual([4.5, 3.5]);
});

test('an answer out of another best one than most is told, and not read', () => {
  expect(read('4/5', '5/5', '8/10')).toEqual({
    scores: [4, 5, NaN],
    flaws: [{ kind: 'unreadable', at: 2 }],
    outOf: 5,
  });
});

test('numbers alone say no best answer', () => {
  expect(read(9, 10, '8 điểm')).toEqual({ scores: [9, 10, 8], flaws: [], outOf: undefined });
});
