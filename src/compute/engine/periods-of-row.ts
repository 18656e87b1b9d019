/** Finds the periods in which a row counts for a measure. */
import { countWhile } from '../../core/count-while';
import type { Time } from '../../model/kpi/measure';
import type { Period } from '../../core/calendar/period';
import { numbersOf, type TableRows } from '../../data/reading/table-rows';

/** The places of the first and the last period in which a row counts; none where the first is -1, or after the last. */
export interface PeriodsOfRow {
  readonly first: (row: number) => number;
  readonly last: (row: number, first: number) => number;
  /** The day by whose region it counts in a period: its own, or the last one of a period in which it is open. */
  readonly day: (row: number, period: number) => number;
}

/** @param periods in ascending order, none overlapping another */
export function periodsOfRow(time: Time, rows: TableRows, periods: readonly Period[]): PeriodsOfRow {
  switch (time.kind) {
    case 'during': {
      const dates = numbersOf(rows, time.date);
      const periodOfDay = periodsByDay(periods);
      return {
        first: (row) => periodOfDay(dates[row] ?? NaN),
        last: (_row, first) => first,
        day: (row) => dates[row] ?? NaN,
      };
    }
    case 'openAt': {
      const since = numbersOf(rows, time.since);
      // A table without last days has rows that stay open.
      const until = rows.numbers[time.until];
      const opened = periods.map(({ start, end }) => (time.edges.includes('start') ? start : end));
      const stillOpen = periods.map(({ start, end }) => (time.edges.includes('end') ? end : start));
      return {
        first: (row) => {
          const from = since[row] ?? NaN;
          return Number.isNaN(from) ? -1 : countUpTo(opened, from);
        },
        last: (row) => {
          const to = until?.[row] ?? NaN;
          return Number.isNaN(to) ? periods.length - 1 : countUpTo(stillOpen, to) - 1;
        },
        day: (_row, period) => (periods[period]?.end ?? NaN) - 1,
      };
    }
    default:
      return time satisfies never;
  }
}

/** So many days, some hundred years, have a table. */
const MOST_DAYS = 50_000;

/** Finds the place of the period that holds a date, -1 for none, by a table of the days. */
function periodsByDay(periods: readonly Period[]): (date: number) => number {
  const start = periods[0]?.start ?? 0;
  const days = (periods[periods.length - 1]?.end ?? 0) - start;
  if (days > MOST_DAYS) return (date) => periodOf(date, periods);
  const ofDay = new Int32Array(days).fill(-1);
  periods.forEach((period, place) => ofDay.fill(place, period.start - start, period.end - start));
  return (date) => ofDay[Math.floor(date) - start] ?? -1;
}

/** How many of the ascending bounds are at or below a value. */
const countUpTo = (bounds: readonly number[], value: number): number =>
  countWhile(bounds.length, (place) => (bounds[place] ?? Infinity) <= value);

/** The place of the period that holds a date, -1 for none. */
export function periodOf(date: number, periods: readonly Period[]): number {
  const at = countWhile(periods.length, (place) => (periods[place]?.start ?? Infinity) <= date) - 1;
  return date < (periods[at]?.end ?? -Infinity) ? at : -1;
}
