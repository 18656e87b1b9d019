/** Numbers the days on which anything changes: periods begin and end, reps move. A date has a place among these days. */
import type { Period } from '../../core/calendar/period';
import { call, column, parameter, type SqlExpression } from './expression';
import { dayText, type Parameters } from './parameter';

/** A date has the place 0 before the first of these days, 1 from the first one on, 2 from the second one on… */
export interface Edges {
  readonly parameters: Parameters;
  /** The place of a day of these and of all dates until the next one: 0 for minus infinity, above all for infinity. */
  readonly placeOf: (day: number) => number;
}

/** @param moves days on which reps move to another region */
export function edgesOf(periods: readonly Period[], moves: readonly number[]): Edges {
  const days = [...new Set([...periods.flatMap(({ start, end }) => [start, end]), ...moves])].sort(
    (a, b) => a - b,
  );
  const places = new Map(days.map((day, index) => [day, index + 1]));
  return {
    parameters: { edges: { type: 'datetimes', value: days.map((day) => `${dayText(day)}T00:00:00`) } },
    placeOf: (day) => places.get(day) ?? (day < 0 ? 0 : days.length + 1),
  };
}

/** The place of a date on the sheet's clock. */
export const placeAmongEdges = (date: SqlExpression): SqlExpression =>
  call('placeAmong', date, parameter('edges'));

/** The name of the column that holds the place of a row's date. */
export const placeColumn = (date: string): string => `${date}_place`;

/** The place of a row's date, from a query that has it. */
export const placeIn = (rows: string, date: string): SqlExpression => column(rows, placeColumn(date));
