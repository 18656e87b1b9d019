/** Decides which of the past values count. */

/** Values of finished periods, oldest first; `null` where a period has none. */
export type PastValues = readonly (number | null)[];

/** No more periods than these count: what was longer ago says little. */
export const MOST_PERIODS = 12;

/** Fewer say nothing. */
export const FEWEST_PERIODS = 3;

/** The values that count: of the last periods that have one. */
export const recent = (values: PastValues): readonly number[] =>
  values.filter((value) => value !== null).slice(-MOST_PERIODS);
