/** A sheet as it is and the blocks that it shall have to the cells that differ. */
import type { TimeZone } from '../periods/time-zone';
import type { Cell, SheetCells } from '../rows/cells';
import type { Block, Content } from './sheet-layout';

/**
 * In each row one block, from the first cell that differs to the last. Formulas are taken to be right where a row has
 * no other difference: what they show tells nothing.
 */
export const changedCells = (
  blocks: readonly Block[],
  { values }: SheetCells,
  zone: TimeZone,
): readonly Block[] =>
  blocks.flatMap(({ row, column, cells }) =>
    cells.flatMap((contents, down): readonly Block[] => {
      const now = values[row - 1 + down] ?? [];
      const differs = contents.map((content, right) => isOther(content, now[column - 1 + right] ?? '', zone));
      const [first, last] = [differs.indexOf(true), differs.lastIndexOf(true)];
      if (first < 0) return [];
      return [{ row: row + down, column: column + first, cells: [contents.slice(first, last + 1)] }];
    }),
  );

function isOther(content: Content, now: Cell, zone: TimeZone): boolean {
  if (typeof content === 'object' && content !== null) return false;
  return (content ?? '') !== (now instanceof Date ? zone.toSerial(now) : now);
}
