/** Groups rows or columns that lie side by side, so that they are formatted or written at once. */

export interface Run {
  readonly first: number;
  readonly count: number;
}

/** Of numbers in their order: 3, 4, 7 are two of them, from 3 on and 7 alone. */
export const runsOf = (places: readonly number[]): readonly Run[] => {
  const runs: { first: number; count: number }[] = [];
  for (const place of places) {
    const last = runs[runs.length - 1];
    if (last && place === last.first + last.count) last.count++;
    else runs.push({ first: place, count: 1 });
  }
  return runs;
};
