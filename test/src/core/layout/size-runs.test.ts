/** Shows that neighbouring columns of one width, and rows of one height, are set together. */
import { heightRuns, widthRuns } from '../../../../src/core/layout/size-runs';

test('a column of another width begins a new run', () => {
  expect(widthRuns([80, 80, 120, 80])).toEqual([
    { first: 1, count: 2, width: 80 },
    { first: 3, count: 1, width: 120 },
    { first: 4, count: 1, width: 80 },
  ]);
  expect(widthRuns([])).toEqual([]);
});

test('rows of one height that follow each other are set together; of one row the last height counts', () => {
  expect(
    heightRuns([
      { row: 7, height: 30 },
      { row: 3, height: 30 },
      { row: 4, height: 12 },
      { row: 4, height: 30 },
    ]),
  ).toEqual([
    { first: 3, count: 2, height: 30 },
    { first: 7, count: 1, height: 30 },
  ]);
});
