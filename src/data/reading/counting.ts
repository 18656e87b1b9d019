/** Names what people may choose about the rows that count. */

/** Rows that look like totals, repeated headers or notes. */
export const EXTRA_ROWS = ['leftOut', 'counted'] as const;

/** Rows that repeat an ID: the same row again, or the total of an order on each of its lines. */
export const REPEATS = ['everyRow', 'once'] as const;

/** Rows that name several reps: listed, and counted for none of them; or counted for each in equal parts, or in the parts of a column. */
export const SHARED_ROWS = ['listed', 'evenly', 'byShare'] as const;

export type Sharing = (typeof SHARED_ROWS)[number];

/** Without a choice extra rows are left out, and every row counts. */
export interface Counting {
  readonly extraRows?: (typeof EXTRA_ROWS)[number];
  readonly repeats?: (typeof REPEATS)[number];
}

/** Why a row of the sheet is not read: it is no data, says again what another one says, or is in a currency without a rate. */
export type LeftOutRow = 'extra' | 'repeat' | 'currency';
