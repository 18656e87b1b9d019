/**
 * Lists the columns of the hidden sheet that keeps the plan as it was last: a row for each row of the plan that says
 * something agreed.
 */

/** How many cells of the row differ by now, in words where, and from then on the row as it was. */
export const DIFFERING = 1;
export const WHERE = 2;
export const KEPT_ID = 3;

/** Where a column of the plan is kept. */
export const keptColumn = (column: number): number => KEPT_ID + column - 1;

/** Where the sums over the rows stand. */
export const SUMS_ROW = 1;
export const FIRST_KEPT = 2;
