/**
 * Decides where things are on a scorecard: what a manager looks at first in one table, what it is held against in another
 * below, so narrow that an A4 page in portrait shows them at four fifths of their size.
 */
import { area, cell, type Area } from '../../core/formula/reference';
import type { Expression } from '../../core/formula/expression';

/** The first table. */
export const CARD_COLUMNS = [
  'no',
  'kpi',
  'status',
  'target',
  'actual',
  'unit',
  'attainment',
  'gap',
  'needed',
  'weight',
  'points',
] as const;

/** The second table, each column of it below one of the first. */
const BELOW = {
  status: 'change',
  target: 'previous',
  actual: 'forecast',
  attainment: 'pace',
  gap: 'actualToDate',
  needed: 'targetToDate',
  weight: 'trend',
} as const;

type FirstColumn = (typeof CARD_COLUMNS)[number];
export type MoreColumn = (typeof BELOW)[keyof typeof BELOW];
export type CardColumn = FirstColumn | MoreColumn;

const below: Readonly<Partial<Record<FirstColumn, MoreColumn>>> = BELOW;

/** The columns of the second table that are its own. */
export const MORE_COLUMNS: readonly MoreColumn[] = Object.values(BELOW);

/** The column, from 1. */
export const columnOf = (column: CardColumn): number =>
  CARD_COLUMNS.findIndex((first) => first === column || below[first] === column) + 1;

export const LAST_COLUMN = CARD_COLUMNS.length;

/** Number and name of the KPI stay in sight; so no merged cell lies across their edge. */
export const FROZEN_COLUMNS = columnOf('kpi');

/**
 * Hidden, one row per KPI: its weight in the plan, then its values of the last periods, the oldest first. Between the card and
 * these there is room: a card with more columns has its hidden cells where it had them.
 */
export const WEIGHTS = 18;
export const TREND_PERIODS = 12;
export const FIRST_TREND = WEIGHTS + 1;
export const LAST_TREND = WEIGHTS + TREND_PERIODS;

/** Hidden columns between the card and these, from 0: what its list is made of. */
export const listColumn = (place: 0 | 1 | 2 | 3): number => LAST_COLUMN + 1 + place;

export const NAME_ROW = 1;
export const FIGURES_ROW = 2;
export const PERIOD_ROW = 3;
/** With the row below it, which is lower. */
export const PROBLEM_ROW = 4;
export const HEADER_ROW = 6;
export const FIRST_KPI_ROW = HEADER_ROW + 1;

/**
 * A card has rows for so many KPIs, and hides those that it does not need: so what stands below, with all that people
 * type there, never moves.
 */
export const MOST_KPIS = 40;

export const TOTAL_ROW = FIRST_KPI_ROW + MOST_KPIS;
export const NOTE_ROW = TOTAL_ROW + 1;

/** The second table. */
export const MORE_TITLE_ROW = NOTE_ROW + 1;
export const MORE_HEADER_ROW = MORE_TITLE_ROW + 1;
export const FIRST_MORE_ROW = MORE_HEADER_ROW + 1;
const MORE_GAP = FIRST_MORE_ROW + MOST_KPIS;

/** The row of a KPI in the table that has a column; both have the KPIs in the same order. */
export const kpiRow = (column: CardColumn, index: number): number =>
  (MORE_COLUMNS.some((more) => more === column) ? FIRST_MORE_ROW : FIRST_KPI_ROW) + index;

/**
 * What is paid, part by part, above where people sign. A card has rows for so many parts besides bonus, limit and total, and
 * hides those that it does not need; the last row is a gap.
 */
export const PAY_TITLE_ROW = MORE_GAP + 1;
export const PAY_HEADER_ROW = PAY_TITLE_ROW + 1;
export const FIRST_PAY_ROW = PAY_HEADER_ROW + 1;
export const MOST_PARTS = 8;
export const LAST_PAY_ROW = FIRST_PAY_ROW + MOST_PARTS + 2;

/** Who belongs to a region or the team; on a rep's card the customers to look after. It ends with a line about more, and a gap. */
export const LIST_TITLE_ROW = LAST_PAY_ROW + 2;
export const FIRST_LIST_ROW = LIST_TITLE_ROW + 2;
export const MOST_LISTED = 30;
export const LIST_FOOT_ROW = FIRST_LIST_ROW + MOST_LISTED;

export const COMMENT_TITLE_ROW = LIST_FOOT_ROW + 2;
export const COMMENT_ROW = COMMENT_TITLE_ROW + 1;
export const SIGN_TITLE_ROW = COMMENT_ROW + 2;
export const SIGN_HINT_ROW = SIGN_TITLE_ROW + 1;
export const SIGNATURE_ROW = SIGN_HINT_ROW + 1;
export const SIGN_NAME_ROW = SIGNATURE_ROW + 1;

/** What people wrote of each period: last, for it is not printed with the page that is signed. */
export const REVIEW_TITLE_ROW = SIGN_NAME_ROW + 2;
export const FIRST_REVIEW_ROW = REVIEW_TITLE_ROW + 2;
/** Five years of months. */
export const MOST_REVIEWS = 60;
/** The others are hidden until they are needed: they would be printed as blank lines. */
export const FIRST_REVIEWS = 24;

/** The last row, hidden: the marks of the columns. */
export const MARK_ROW = FIRST_REVIEW_ROW + MOST_REVIEWS;

/** The cell of the period that is shown: people pick it. */
export const PERIOD_CELL: Area = area(PERIOD_ROW, columnOf('status'));

/** The columns between two of a card. */
export const span = (row: number, first: CardColumn, last: CardColumn, rows = 1): Area =>
  area(row, columnOf(first), rows, columnOf(last) - columnOf(first) + 1);

/** A cell of the card, fixed where its formula is copied. */
export const fixed = ({ row, column }: Area): Expression =>
  cell(row, column, { fixedRow: true, fixedColumn: true });
