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
/** Hidden: the place in the ranking of who is below a target, the place of their worst KPI, and what each KPI has reached. */
export const NEEDS_HELP = FOUND + 4;
export const WORST = FOUND + 5;
export const FIRST_REACHED = FOUND + 6;

export const TITLE_ROW = 1;
export const LABEL_ROW = 2;
export const FIGURE_ROW = 3;
export const WARNING_ROW = 4;
export const TILE_ROW = 5;

/** Hidden, in rows of their own: how far the period shown has gone, and its first day. */
export const PROGRESS_ROW = 4;
export const START_ROW = PROGRESS_ROW + 2;

export const WIDTHS: readonly number[] = [44, 168, ...Array<number>(NUMBERS).fill(99)];

/** The cell of the period that is shown: people pick it. */
export const PERIOD_CELL: Area = area(FIGURE_ROW, NAME);

/** A cell that formulas of other rows read. */
export const fixed = (row: number, column: number): Expression =>
  cell(row, column, { fixedRow: true, fixedColumn: true });

/** Hidden: the first day of the period shown; 0 where KPI Data does not show it. */
export const SHOWN_START = fixed(START_ROW, FOUND);

/** The whole team's row of KPI Data in the period shown; 0 where KPI Data does not hold it. */
export const TEAM_FOUND = fixed(FIGURE_ROW, FOUND);

/** Hidden, in two rows: how far the period shown has gone; its working days stand in the third, beside its first day. */
export const PROGRESS_ROWS: readonly (readonly ProgressCell[])[] = [
  ['now', 'end'],
  ['elapsed', 'isUnfinished'],
];

export function progressOf(name: ProgressCell): Expression {
  if (name === 'workingDays') return fixed(START_ROW, FOUND + 1);
  const down = PROGRESS_ROWS.findIndex((names) => names.includes(name));
  return fixed(PROGRESS_ROW + down, FOUND + (PROGRESS_ROWS[down] ?? []).indexOf(name));
}

/** The hidden cell of a row that says which row of KPI Data it shows. */
export const foundIn = (row: number): Expression => cell(row, FOUND, { fixedColumn: true });
