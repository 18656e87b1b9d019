/** Makes whole rows of a scorecard of the few cells that hold something, so that nothing of an earlier drawing stays beside them. */
import type { Block, Content } from '../../core/layout/sheet-layout';
import { columnOf, WEIGHTS, type CardColumn } from './card-places';

/** What some columns of a row hold. */
export type Line = readonly (readonly [column: CardColumn, content: Content])[];

/**
 * @param from the first column that is written
 * @returns the rows from there to the hidden cells
 */
export const linesBlock = (row: number, lines: readonly Line[], from: CardColumn = 'no'): Block => {
  const first = columnOf(from);
  return {
    row,
    column: first,
    cells: lines.map((line) => {
      const cells = Array<Content>(WEIGHTS - first).fill(null);
      for (const [column, content] of line) cells[columnOf(column) - first] = content;
      return cells;
    }),
  };
};
