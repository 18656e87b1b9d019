/** Decides which periods a later build names in the free rows of a scorecard's list of comments, and how many rows it shows. */
import type { Period } from '../../core/calendar/period';
import type { TimeZone } from '../../core/calendar/time-zone';
import type { Block } from '../../core/layout/sheet-layout';
import { greatestOf } from '../../core/extremes';
import type { Cell } from '../../core/text/cells';
import { textKey } from '../../core/text/text';
import {
  columnOf,
  FIRST_REVIEW_ROW,
  FIRST_REVIEWS,
  LAST_COLUMN,
  MOST_REVIEWS,
} from '../../output/card/card-places';
import { reviewCell } from '../../output/card/card-reviews';
import { periodContent } from '../../output/kpi-data/period-list';
import { allMessages, periodName, periodWithDays, type Messages } from '../../words';

/**
 * @param values the cells of the card, its rows in their places
 * @param reviews the periods that people may say something of next
 * @returns a cell for each of them that no row names, as far as rows are free: nothing at all stands in those
 */
export function missingReviews(
  values: readonly (readonly Cell[])[],
  reviews: readonly Period[],
  { zone, m }: { readonly zone: TimeZone; readonly m: Messages },
): readonly Block[] {
  const rows = rowsOf(values);
  const named = rows.map((cells) => cells[columnOf('kpi') - 1] ?? '');
  const free = rows.flatMap((cells, at) => (isFree(cells) ? [at] : []));
  const missing = reviews.filter((period) => !named.some((cell) => names(cell, period, zone)));
  return missing.slice(0, free.length).map((period, at) => {
    const { row, column } = reviewCell('period', free[at] ?? 0);
    return { row, column, cells: [[periodContent(period, m)]] };
  });
}

/** So many free rows are seen below the last one in which something stands. */
const FREE_ROWS = 6;

/**
 * @param values as for `missingReviews`
 * @param missing what that function returned for them
 * @returns the rows of the list that are seen, from its first one on, though the layout hides the last of them
 */
export function shownReviews(
  values: readonly (readonly Cell[])[],
  missing: readonly Block[],
): { readonly first: number; readonly count: number } {
  const used = [
    ...rowsOf(values).map((cells, at) => (isFree(cells) ? 0 : at + 1)),
    ...missing.map(({ row }) => row - FIRST_REVIEW_ROW + 1),
  ];
  const count = Math.min(MOST_REVIEWS, Math.max(FIRST_REVIEWS, greatestOf(used) + FREE_ROWS));
  return { first: FIRST_REVIEW_ROW, count };
}

const rowsOf = (values: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] =>
  Array.from({ length: MOST_REVIEWS }, (_, at) =>
    (values[FIRST_REVIEW_ROW - 1 + at] ?? []).slice(0, LAST_COLUMN),
  );

const isFree = (cells: readonly Cell[]): boolean => cells.every((cell) => cell === '');

/** By a day of it, or by what it is called in any language, as the card's formulas find it. */
function names(cell: Cell, period: Period, zone: TimeZone): boolean {
  if (typeof cell === 'string') {
    const called = textKey(cell);
    return allMessages.some((m) =>
      [periodName(period, m), periodWithDays(period, m)].some((name) => textKey(name) === called),
    );
  }
  const day = cell instanceof Date ? zone.toSerial(cell) : cell;
  return typeof day === 'number' && day >= period.start && day < period.end;
}
