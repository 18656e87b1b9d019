/** Writes the contents of cells as the formula bar shows them: formulas with their `=`. */
import { print } from '../../src/core/formula/expression';
import type { Content, SheetLayout } from '../../src/core/layout/sheet-layout';

export type Written = string | number | boolean | null;

export const written = (content: Content): Written =>
  typeof content === 'object' && content !== null ? `=${print(content)}` : content;

/** The rows of a layout from A1 on, `null` where nothing is written. */
export function writtenRows({ blocks }: SheetLayout): Written[][] {
  const rows: Written[][] = [];
  const width = Math.max(...blocks.map(({ column, cells }) => column - 1 + (cells[0]?.length ?? 0)));
  for (const { row, column, cells } of blocks) {
    cells.forEach((contents, down) => {
      const index = row - 1 + down;
      while (rows.length <= index) rows.push(Array<Written>(width).fill(null));
      contents.forEach((content, right) => {
        (rows[index] ?? [])[column - 1 + right] = written(content);
      });
    });
  }
  return rows;
}
