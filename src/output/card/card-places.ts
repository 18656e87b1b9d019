/**
 * Decides where things are on a scorecard: columns from the number to the status, rows from the name to the signatures.
 */
import { area, cell, type Area } from '../../core/formula/reference';
import type { Expression } from '../../core/formula/expression';

export const CARD_COLUMNS = [
  'no',
  'kpi',
  'unit',
  'weight',
  'target',
  'actual',
  'attainment',
  'points',
  'previous',
  'change',
  'pace',
  'actualToDate',
  'targetToDate',
  'needed',
  'forecast',
  'trend',
  'status',
] as const;

export type CardColumn = (typeof CARD_COLUMNS)[number];

/** The column, from 1. */
export const columnOf = (column: CardColumn): number => CARD_COLUMNS.indexOf(column) + 1;

export const LAST_COLUMN = CARD_COLUMNS.length;

/** Hidden, one row per KPI: its weight in the plan, then its values of the last periods, the oldest first. */
export const WEIGHTS = LAST_COLUMN + 1;
export const TREND_PERIODS = 12;
export const FIRST_TREND = WEIGHTS + 1;
export const LAST_TREND = WEIGHTS + TREND_PERIODS;

export const NAME_ROW = 1;
export const FIGURES_ROW = 2;
export const PERIOD_ROW = 3;
export const PROBLEM_ROW = 4;
export const NOTE_ROW = 5;
export const HEADER_ROW = 6;
export const FIRST_KPI_ROW = HEADER_ROW + 1;

/**
 * A card has rows for so many KPIs, and hides those that it does not need: so what stands below, with all that people
 * type there, never moves.
 */
export const MOST_KPIS = 40;

export const TOTAL_ROW = FIRST_KPI_ROW + MOST_KPIS;

/**
 * What is paid, part by part, above where people sign. A card has rows for so many parts besides bonus, limit and total, and
 * hides those that it does not need; the last row is a gap.
 */
export const PAY_TITLE_ROW = TOTAL_ROW + 2;
export const PAY_HEADER_ROW = PAY_TITLE_ROW + 1;
export const FIRST_PAY_ROW = PAY_HEADER_ROW + 1;
export const MOST_PARTS = 8;
export const LAST_PAY_ROW = FIRST_PAY_ROW + MOST_PARTS + 2;

export const COMMENT_TITLE_ROW = LAST_PAY_ROW + 2;
export const COMMENT_ROW = COMMENT_TITLE_ROW + 1;
export const SIGN_TITLE_ROW = COMMENT_ROW + 2;
export const SIGN_HINT_ROW = SIGN_TITLE_ROW + 1;
export const SIGNATURE_ROW = SIGN_HINT_ROW + 1;
export const SIGN_NAME_ROW = SIGNATURE_ROW + 1;

/** The last row, hidden: the marks of the columns. */
export const MARK_ROW = SIGN_NAME_ROW + 1;

/** The cell of the period that is shown: people pick it. */
export const PERIOD_CELL: Area = area(PERIOD_ROW, columnOf('unit'));

/** The columns between two of a card. */
export const span = (row: number, first: CardColumn, last: CardColumn, rows = 1): Area =>
  area(row, columnOf(first), rows, columnOf(last) - columnOf(first) + 1);

/** A cell of the card, fixed where its formula is copied. */
export const fixed = ({ row, column }: Area): Expression =>
  cell(row, column, { fixedRow: true, fixedColumn: true });
