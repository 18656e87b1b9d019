/** A plan sheet as it is, and the blocks about to be drawn on it, to blanks over what an earlier drawing leaves behind. */
import type { Block } from '../layout/sheet-layout';
import type { Cell, SheetCells } from '../rows/cells';
import { HEADER, ID, IDS, isOwnId, isWordsId, OWN_LAST } from './places';

/**
 * Only rows that carry one of the plan's hidden ids are blanked, and of them the plan's own cells: what a person
 * wrote below or beside the drawing stays.
 */
export function leftOver({ values }: SheetCells, blocks: readonly Block[]): readonly Block[] {
  return values.flatMap((cells, index): readonly Block[] => {
    const row = index + 1;
    const drawn = drawnColumns(row, blocks);
    const surplus = ownColumns(cells) - drawn;
    return surplus > 0 ? [{ row, column: drawn + 1, cells: [Array<null>(surplus).fill(null)] }] : [];
  });
}

/** How far to the right a row is drawn, from the first column. */
const drawnColumns = (row: number, blocks: readonly Block[]): number =>
  Math.max(
    0,
    ...blocks
      .filter((block) => block.row <= row && row < block.row + block.cells.length)
      .map((block) => block.column - 1 + (block.cells[row - block.row]?.length ?? 0)),
  );

/** How far to the right the cells of a row are the plan's own. */
function ownColumns(cells: readonly Cell[]): number {
  const id = String(cells[ID - 1] ?? '');
  if (id === '') return 0;
  if (isOwnId(id) || id === IDS.ownHeader) return OWN_LAST;
  if (!isWordsId(id)) return HEADER;
  return Math.max(HEADER, cells.length - [...cells].reverse().findIndex((value) => value !== ''));
}
