/**
 * Lists the columns of the sheet "KPI Changes": one row per change of the plan, and right of them, hidden, what the plan
 * said last.
 */
export const CHANGE_COLUMNS = [
  'at',
  'by',
  'what',
  'of',
  'whom',
  'from',
  'until',
  'before',
  'after',
  'reason',
  /** What the change is about, as data. */
  'subject',
  /** Which changes one person made together; blank where they were typed in the sheet. */
  'act',
] as const;

export type ChangeColumn = (typeof CHANGE_COLUMNS)[number];

/** The column, from 1. */
export const changeColumn = (column: ChangeColumn): number => CHANGE_COLUMNS.indexOf(column) + 1;

export const TITLE_ROW = 1;
/** Where the sums over the rows of the plan stand, too. */
export const HEADER_ROW = 2;
export const FIRST_ROW = 3;

/** Of the rows of the plan: how many cells differ by now, in words where, and from then on the row as it was. */
export const DIFFERING = CHANGE_COLUMNS.length + 2;
export const WHERE = DIFFERING + 1;
export const KEPT_ID = WHERE + 1;

/** Where a column of the plan is kept. */
export const keptColumn = (column: number): number => KEPT_ID + column - 1;
