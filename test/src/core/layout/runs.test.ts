/** Shows which places lie side by side. */
import { runsOf } from '../../../../src/core/layout/runs';

test.each<[readonly number[], ReturnType<typeof runsOf>]>([
  [[], []],
  [[5], [{ first: 5, count: 1 }]],
  [
    [3, 4, 7],
    [
      { first: 3, count: 2 },
      { first: 7, count: 1 },
    ],
  ],
  [
    [8, 9, 2, 3],
    [
      { first: 8, count: 2 },
      { first: 2, count: 2 },
    ],
  ],
])('%j', (places, runs) => {
  expect(runsOf(places)).toEqual(runs);
});
