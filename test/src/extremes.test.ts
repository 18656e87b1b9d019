/** Shows the extremes of no numbers and of very many. */
import { greatestOf, leastOf } from '../../src/core/extremes';

test('of nothing, as Math has it', () => {
  expect([leastOf([]), greatestOf([])]).toEqual([Infinity, -Infinity]);
});

test('of more numbers than a call takes arguments', () => {
  const numbers = Float64Array.from({ length: 300_000 }, (_, at) => (at * 7919) % 300_007);
  expect([leastOf(numbers), greatestOf(numbers)]).toEqual([0, 300_006]);
});
