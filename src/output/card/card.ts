/**
 * Lays out one scorecard: the KPIs of one scope in one period. Cards differ in one hidden cell only, the scope's key.
 */
import type { Kpi } from '../../model/kpi/kpi';
import type { Patterns } from '../../core/layout/number-format';
import type { SheetLayout } from '../../core/layout/sheet-layout';
import type { Messages } from '../../words';
import type { Grain, Period } from '../../core/calendar/period';
import type { PlanCells } from '../../plan/sheet/plan-cells';
import { cardFoot } from './card-foot';
import { cardHead } from './card-head';
import { lookupCells } from './card-lookup';
import { cardList } from './card-list';
import type { CardList } from './card-list-part';
import { cardMarks, MARK_COLUMN } from './card-marks';
import { cardMore } from './card-more';
import { cardNotes } from './card-notes';
import { joined } from './card-part';
import { cardPay, payRows } from './card-pay';
import {
  CARD_COLUMNS,
  COMMENT_TITLE_ROW,
  FIRST_KPI_ROW,
  FIRST_LIST_ROW,
  FIRST_MORE_ROW,
  FIRST_PAY_ROW,
  FIRST_REVIEW_ROW,
  FIRST_REVIEWS,
  FROZEN_COLUMNS,
  LAST_COLUMN,
  LAST_PAY_ROW,
  LIST_TITLE_ROW,
  MOST_KPIS,
  MOST_LISTED,
  MOST_REVIEWS,
  PAY_TITLE_ROW,
  PERIOD_ROW,
} from './card-places';
import { cardReviews } from './card-reviews';
import { cardTable } from './card-table';
import type { FactLookup } from '../lookup/fact-lookup';
import { paysMore } from '../../plan/pay';

export interface Card {
  /** The KPIs in use, in the order of the plan. */
  readonly kpis: readonly Kpi[];
  readonly facts: FactLookup;
  /** The name of the sheet "KPI Data". */
  readonly factSheet: string;
  readonly plan: PlanCells;
  readonly patterns: Patterns;
  /** The length of a period. */
  readonly grain: Grain;
  /** The periods that people may say something of first, the current one among them. */
  readonly reviews: readonly Period[];
}

/** In pixels: an A4 page in portrait, less its margins of 0.7 inches, shows them at four fifths of their size. */
const WIDTHS: Readonly<Record<(typeof CARD_COLUMNS)[number], number>> = {
  no: 30,
  kpi: 135,
  status: 84,
  target: 98,
  actual: 103,
  unit: 42,
  attainment: 61,
  gap: 94,
  needed: 80,
  weight: 54,
  points: 42,
};

/**
 * Drawn over an earlier card it keeps what people typed: the period, comments and the date have their own cells, which
 * never move: where people moved them, `card-marks` brings them back first. Rows that an earlier drawing hid have to be shown before.
 *
 * @throws Refusal for more KPIs than a card has rows
 */
export function cardLayout(
  { kpis, facts, factSheet, plan, patterns, grain, reviews }: Card,
  list: CardList,
  m: Messages,
): SheetLayout {
  const surplus = MOST_KPIS - kpis.length;
  const endOfPay = FIRST_PAY_ROW + payRows(facts).length;
  return {
    ...joined([
      cardTable({ kpis, facts, plan, patterns }, m),
      cardMore({ kpis, facts, plan, patterns }, m),
      cardHead({ facts, factSheet, plan, patterns, grain }, m),
      cardNotes(kpis, facts, patterns, m),
      cardPay(facts, patterns, m),
      cardList(list, facts, patterns, m),
      cardFoot({ facts, plan, patterns }, m),
      cardReviews({ patterns, grain, reviews }, m),
      lookupCells(kpis.length, facts, plan),
      { blocks: cardMarks() },
    ]),
    columnWidths: CARD_COLUMNS.map((column) => WIDTHS[column]),
    // Whose card it is and of which period stays in sight; the headers do not, for the tables below have others.
    frozenRows: PERIOD_ROW,
    frozenColumns: FROZEN_COLUMNS,
    hiddenRows: [
      { first: FIRST_KPI_ROW + kpis.length, count: surplus },
      { first: FIRST_MORE_ROW + kpis.length, count: surplus },
      paysMore(facts.pay)
        ? { first: endOfPay, count: LAST_PAY_ROW - endOfPay + 1 }
        : { first: PAY_TITLE_ROW, count: LIST_TITLE_ROW - PAY_TITLE_ROW },
      ...unlisted(list),
      // The marks stand right below them.
      { first: FIRST_REVIEW_ROW + FIRST_REVIEWS, count: MOST_REVIEWS - FIRST_REVIEWS + 1 },
    ].filter(({ count }) => count > 0),
    hiddenColumns: [{ first: LAST_COLUMN + 1, count: MARK_COLUMN - LAST_COLUMN }],
    isFitted: true,
    gridlines: false,
  };
}

/** The rows of the list that a card hides. */
const unlisted = ({ type, rows }: CardList): readonly { readonly first: number; readonly count: number }[] =>
  rows === 0
    ? [{ first: LIST_TITLE_ROW, count: COMMENT_TITLE_ROW - LIST_TITLE_ROW }]
    : [
        // Only the lists of members end with how many more there are.
        { first: FIRST_LIST_ROW + rows, count: MOST_LISTED - rows + (type === 'rep' ? 1 : 0) },
      ].filter(({ count }) => count > 0);

export { LOOK_CELL, SCOPE_CELL, TEMPLATE_SCOPE } from './card-lookup';
export { MOST_KPIS, MOST_PARTS } from './card-places';
