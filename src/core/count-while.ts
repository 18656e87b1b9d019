/** Counts by halves how far a test is passed, where no place passes it after one has failed. */

/** How many of so many places, from the first on, pass. */
export function countWhile(places: number, passes: (place: number) => boolean): number {
  let low = 0;
  let high = places;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
