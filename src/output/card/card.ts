/**
 * Lays out one scorecard: the KPIs of one scope in one period. Cards differ in one hidden cell only, the scope's key.
 */
import type { Kpi } from '../../model/kpi/kpi';
import type { Patterns } from '../../core/layout/number-format';
import type { SheetLayout } from '../../core/layout/sheet-layout';
import type { Messages } from '../../words';
import type { Grain } from '../../core/calendar/period';
import type { PlanCells } from '../../plan/sheet/plan-cells';
import { cardFoot } from './card-foot';
import { cardHead } from './card-head';
import { LOOKUP_COLUMNS, lookupCells } from './card-lookup';
import { cardMarks } from './card-marks';
import { cardNotes } from './card-notes';
import { joined } from './card-part';
import { cardPay, payRows } from './card-pay';
import {
  CARD_COLUMNS,
  COMMENT_TITLE_ROW,
  FIRST_KPI_ROW,
  FIRST_PAY_ROW,
  HEADER_ROW,
  LAST_PAY_ROW,
  MARK_ROW,
  MOST_KPIS,
  PAY_TITLE_ROW,
  type CardColumn,
} from './card-places';
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
}

/** In pixels: together the width of an A4 page in landscape. */
const WIDTHS: Readonly<Record<CardColumn, number>> = {
  no: 34,
  kpi: 178,
  unit: 58,
  weight: 57,
  target: 109,
  actual: 109,
  attainment: 84,
  points: 48,
  previous: 94,
  change: 92,
  pace: 52,
  actualToDate: 98,
  targetToDate: 98,
  needed: 76,
  forecast: 94,
  trend: 60,
  status: 105,
};

/**
 * Drawn over an earlier card it keeps what people typed: the period, comments and the date have their own cells, which
 * never move: where people moved them, `card-marks` brings them back first. Rows that an earlier drawing hid have to be shown before.
 *
 * @throws Refusal for more KPIs than a card has rows
 */
export function cardLayout(
  { kpis, facts, factSheet, plan, patterns, grain }: Card,
  m: Messages,
): SheetLayout {
  const surplus = MOST_KPIS - kpis.length;
  const endOfPay = FIRST_PAY_ROW + payRows(facts).length;
  return {
    ...joined([
      cardTable({ kpis, facts, plan, patterns }, m),
      cardHead({ facts, factSheet, plan, patterns, grain }, m),
      cardNotes(kpis, facts, patterns, m),
      cardFoot(facts, plan, patterns, m),
      cardPay(facts, patterns, m),
      lookupCells(kpis.length, facts, plan),
      { blocks: cardMarks() },
    ]),
    columnWidths: CARD_COLUMNS.map((column) => WIDTHS[column]),
    frozenRows: HEADER_ROW,
    hiddenRows: [
      { first: FIRST_KPI_ROW + kpis.length, count: surplus },
      paysMore(facts.pay)
        ? { first: endOfPay, count: LAST_PAY_ROW - endOfPay + 1 }
        : { first: PAY_TITLE_ROW, count: COMMENT_TITLE_ROW - PAY_TITLE_ROW },
      { first: MARK_ROW, count: 1 },
    ].filter(({ count }) => count > 0),
    hiddenColumns: [LOOKUP_COLUMNS],
    isFitted: true,
    gridlines: false,
  };
}

export { SCOPE_CELL, TEMPLATE_SCOPE } from './card-lookup';
export { MOST_KPIS, MOST_PARTS } from './card-places';
