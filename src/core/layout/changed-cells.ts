/** Finds the cells of a sheet that differ from the blocks to be drawn on it. */
import type { TimeZone } from '../calendar/time-zone';
import type { Cell, SheetCells } from '../text/cells';
import type { Block, Content } from './sheet-layout';

type Values = Pick<SheetCells, 'values'>;

/** Formulas are taken to be right: what they show tells nothing. */
export const changedCells = (
  blocks: readonly Block[],
  { values }: Values,
  zone: TimeZone,
): readonly Block[] =>
  stacked(blocks.flatMap((block) => partsOf(block, values, (content, now) => isOther(content, now, zone))));

/**
 * What to write where all is drawn again: each formula, and what differs. A cell that shows what it shall show is left
 * alone, for a person may have typed a formula there. Blocks without contents stay whole: they clear what is below.
 */
export const redrawnCells = (
  blocks: readonly Block[],
  { values }: Values,
  zone: TimeZone,
): readonly Block[] =>
  stacked(
    blocks.flatMap((block) =>
      block.cells.every((contents) => contents.every((content) => content === null))
        ? [block]
        : partsOf(block, values, (content, now) => isFormula(content) || isOther(content, now, zone)),
    ),
  );

/** The stretches of neighbouring cells in each row that are wanted. */
function partsOf(
  { row, column, cells }: Block,
  values: SheetCells['values'],
  isWanted: (content: Content, now: Cell) => boolean,
): readonly Block[] {
  return cells.flatMap((contents, down) => {
    const now = values[row - 1 + down] ?? [];
    const parts: { row: number; column: number; cells: [Content[]] }[] = [];
    contents.forEach((content, right) => {
      const at = column + right;
      if (!isWanted(content, now[at - 1] ?? '')) return;
      const last = parts[parts.length - 1];
      if (last && last.column + last.cells[0].length === at) last.cells[0].push(content);
      else parts.push({ row: row + down, column: at, cells: [[content]] });
    });
    return parts;
  });
}

/** Blocks of the same columns, one right below the other, become one: each costs a call. They must not overlap. */
function stacked(blocks: readonly Block[]): readonly Block[] {
  const stacks = new Map<string, Block>();
  const keyOf = (row: number, { column, cells }: Block): string =>
    `${row} ${column} ${cells[0]?.length ?? 0}`;
  for (const block of [...blocks].sort((a, b) => a.row - b.row)) {
    const above = stacks.get(keyOf(block.row, block));
    stacks.delete(keyOf(block.row, block));
    const stack = above ? { ...above, cells: [...above.cells, ...block.cells] } : block;
    // Kept under the row that would go on with it.
    stacks.set(keyOf(stack.row + stack.cells.length, stack), stack);
  }
  return [...stacks.values()];
}

const isFormula = (content: Content): boolean => typeof content === 'object' && content !== null;

const isOther = (content: Content, now: Cell, zone: TimeZone): boolean =>
  !isFormula(content) && (content ?? '') !== (now instanceof Date ? zone.toSerial(now) : now);
