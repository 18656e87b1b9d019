/** Decides where things are on the overview: its head, its charts, and the columns that all its tables share. */
import type { Expression } from '../../core/formula/expression';
import { area, cell, type Area } from '../../core/formula/reference';
import type { ProgressCell } from '../lookup/period-progress';

/** The rank, then names, then numbers. */
export const RANK = 1;
export const NAME = 2;
export const FIRST = 3;
export const LAST = 12;
/** So many numbers stand beside a name. */
export const NUMBERS = LAST - FIRST + 1;

/** Hidden: the row of KPI Data that a row of the overview shows, and the one of the period before; 0 is none. */
export const FOUND = LAST + 1;
export const PREVIOUS = FOUND + 1;
/** Hidden, in the order of KPI Data: its row, and what it is sorted by. */
export const UNSORTED = FOUND + 2;
export const SORT_KEY = FOUND + 3;
/** Hidden: the names of the red KPIs together, then one by one. */
export const RED_NAMES = FOUND + 4;
export const FIRST_RED = FOUND + 5;

export const TITLE_ROW = 1;
export const LABEL_ROW = 2;
export const FIGURE_ROW = 3;
export const ALERT_ROW = 4;
export const MODE_ROW = 5;
export const WARNING_ROW = 6;
export const AHEAD_ROW = 7;

/** The charts stand side by side below the head, the tables below them. */
export const CHART_ROW = 8;
export const CHART_ROWS = 14;
/** Three charts, each over so many columns but for a gap. */
export const CHART_COLUMNS = 4;
export const CHART_GAP = 16;
export const CHART_HEIGHT = 280;

export const WIDTHS: readonly number[] = [48, 196, ...Array<number>(NUMBERS).fill(110)];

/** The cell of the period that is shown: people pick it. */
export const PERIOD_CELL: Area = area(FIGURE_ROW, NAME);

/** A cell that formulas of other rows read. */
export const fixed = (row: number, column: number): Expression =>
  cell(row, column, { fixedRow: true, fixedColumn: true });

/** Hidden: the first day of the period shown; 0 where KPI Data does not show it. */
export const SHOWN_START = fixed(WARNING_ROW, FOUND);

/** The whole team's row of KPI Data in the period shown; 0 where KPI Data does not hold it. */
export const TEAM_FOUND = fixed(FIGURE_ROW, FOUND);

/** Hidden, from the row of the alerts on: how far the period shown has gone. */
export const PROGRESS_ROWS: readonly (readonly ProgressCell[])[] = [
  ['now', 'end'],
  ['elapsed', 'isUnfinished'],
];

export function progressOf(name: ProgressCell): Expression {
  const down = PROGRESS_ROWS.findIndex((names) => names.includes(name));
  return fixed(ALERT_ROW + down, FOUND + (PROGRESS_ROWS[down] ?? []).indexOf(name));
}

/** The hidden cell of a row that says which row of KPI Data it shows. */
export const foundIn = (row: number): Expression => cell(row, FOUND, { fixedColumn: true });
