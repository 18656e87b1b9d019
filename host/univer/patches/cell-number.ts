/** Numbers the cells of a sheet, so that what is known of one is found by a number instead of a text. */

/** More than a sheet can have. */
const MOST_COLUMNS = 2 ** 15;

/** Of a row and a column from 0. */
export const cellNumber = (row: number, column: number): number => row * MOST_COLUMNS + column;
