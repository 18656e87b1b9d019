/** Shows that neighbouring columns of one width are set together. */
import { widthRuns } from '../../../../src/core/layout/width-runs';

test('a column of another width begins a new run', () => {
  expect(widthRuns([80, 80, 120, 80])).toEqual([
    { first: 1, count: 2, width: 80 },
    { first: 3, count: 1, width: 120 },
    { first: 4, count: 1, width: 80 },
  ]);
  expect(widthRuns([])).toEqual([]);
});
