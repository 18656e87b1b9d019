/** Names a cell by its column and row, as people read them in a sentence. */
import { columnLetters } from '../../core/formula/reference';

export const cellName = (column: number, row: number): string => `${columnLetters(column)}${row}`;
