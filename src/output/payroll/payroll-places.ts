/** Decides where things are on the payroll: its title, the cell of the period, and the rows. */
import { area, type Area } from '../../core/formula/reference';

export const TITLE_ROW = 1;
export const PERIOD_ROW = 2;
export const HEADER_ROW = 3;
export const FIRST_ROW = 4;

/** The cell of the period that is shown: people pick it. */
export const PERIOD_CELL: Area = area(PERIOD_ROW, 3);
