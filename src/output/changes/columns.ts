/** Lists the columns of the sheet "KPI Changes": one row per change of the plan. */
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
export const HEADER_ROW = 2;
export const FIRST_ROW = 3;
