/**
 * Lists the columns of the sheet "KPI History": one row per KPI and scope of a closed period, and one for their score.
 * What stands behind the bonus came later: sheets of earlier versions end there.
 */
export const HISTORY_COLUMNS = [
  'start',
  'period',
  'closedAt',
  'closedBy',
  'scopeType',
  'scope',
  'region',
  'kpi',
  'name',
  'weight',
  'target',
  'actual',
  'attainment',
  'counted',
  'points',
  'score',
  'coverage',
  'rating',
  'bonus',
  /** In the row of a score: what the KPIs are made of. */
  'measures',
  /** Of a period that was reopened; blank while it is closed. */
  'reopenedAt',
  'reopenedBy',
  'reason',
  /** In the row of a score: the bonus and what is paid besides, and the parts of that. */
  'pay',
  'parts',
  /** What people do not read: the period's label, the type of the scope, and the weight as it was agreed. */
  'label',
  'type',
  'agreedWeight',
  /** In the row of a score, for people: the parts with their rules. */
  'partsInWords',
] as const;

export type HistoryColumn = (typeof HISTORY_COLUMNS)[number];

/** The column, from 1. */
export const historyColumn = (column: HistoryColumn): number => HISTORY_COLUMNS.indexOf(column) + 1;

/** What stands for the KPI in the row of a score. */
export const SCORE_ROW = 'score';

export const TITLE_ROW = 1;
export const HEADER_ROW = 2;
export const FIRST_ROW = 3;
