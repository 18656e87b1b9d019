/** Finds the least and the greatest of any number of numbers: `Math.max(...rows)` fails where a table has too many. */

/** Infinity where there are none, as `Math.min` has it. */
export function leastOf(numbers: Iterable<number>): number {
  let least = Infinity;
  for (const each of numbers) least = Math.min(least, each);
  return least;
}

/** -Infinity where there are none. */
export function greatestOf(numbers: Iterable<number>): number {
  let greatest = -Infinity;
  for (const each of numbers) greatest = Math.max(greatest, each);
  return greatest;
}
