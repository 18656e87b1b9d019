/** The periods of KPI Data: from the first one with data to the end of the plan's year. */
import type { TableRows } from '../rows/table-rows';
import { lastOfYear, periodAt, periodsFrom, shift, type Grain, type Period } from '../periods/period';
import type { ColumnId } from '../catalogue/tables';

/** KPI Data looks back over so many periods at the most. */
export const MOST_PERIODS_BACK = 36;

export interface Timeline {
  /** All periods; the first is only the base for growth, and hidden. */
  readonly periods: readonly Period[];
  /** The place of the current period. */
  readonly current: number;
}

/** The dates between which the rows of all tables lie; `undefined` where no row has a date. */
export function datesOf(
  columns: readonly { readonly rows: TableRows; readonly column: ColumnId }[],
): { readonly first: number; readonly last: number } | undefined {
  let first = Infinity;
  let last = -Infinity;
  for (const { rows, column } of columns) {
    for (const date of rows.numbers[column] ?? []) {
      if (date < first) first = date;
      if (date > last) last = date;
    }
  }
  return first <= last ? { first, last } : undefined;
}

/**
 * The period to start with: the one of today, or the last one with data where the data end before it.
 * Rows dated later than today do not count.
 */
export function currentPeriod(grain: Grain, today: number, lastDate: number | undefined): Period {
  return periodAt(grain, Math.min(today, lastDate ?? today));
}

export function timeline(grain: Grain, current: Period, firstDate: number | undefined): Timeline {
  const oldest = shift(grain, current, -MOST_PERIODS_BACK);
  const first = firstDate === undefined ? current : periodAt(grain, Math.min(firstDate, current.start));
  const start = first.start < oldest.start ? oldest : first;
  const periods = periodsFrom(grain, shift(grain, start, -1), lastOfYear(grain, current));
  return { periods, current: periods.findIndex((period) => period.start === current.start) };
}
