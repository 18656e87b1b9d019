/**
 * Gives one answer per cell of the ranges that belong together: a column gives a column, a row a row, both give a grid.
 */
import { Refusal } from '../words/refusal';
import type { Cell } from '../core/text/cells';
import type { Given, Range } from './arguments';
import type { ValueName } from './custom-function';
import type { Answer } from './surroundings';

/** The cells of the named parameters at one place of the answer. */
export type CellsAt<Name extends ValueName> = Readonly<Record<Name, Cell>>;

/**
 * A single cell goes with every place; ranges that run the same way must be equally long.
 *
 * @throws Refusal where they are not
 */
export function spread<Name extends ValueName>(
  given: Given,
  names: readonly Name[],
  answer: (cells: CellsAt<Name>) => Cell,
): Answer {
  const cells = placesOf(given, names).map((row) => row.map(answer));
  return cells.length === 1 && cells[0]?.length === 1 ? (cells[0][0] ?? '') : cells;
}

/** What stands at each place of an answer, row by row. */
export function placesOf<Name extends ValueName>(
  { fn, rangeOf }: Given,
  names: readonly Name[],
): readonly (readonly CellsAt<Name>[])[] {
  const ranges = names.map((name) => ({ name, range: rangeOf(name) }));
  const length = (count: (range: Range) => number): number => {
    const several = ranges.filter(({ range }) => count(range) > 1);
    const [first] = several;
    if (!first) return 1;
    const other = several.find(({ range }) => count(range) !== count(first.range));
    if (other) {
      throw new Refusal((m) =>
        m.errors.sizesDiffer(fn.name, first.name, count(first.range), other.name, count(other.range)),
      );
    }
    return count(first.range);
  };
  const [rows, columns] = [length(rowCount), length(columnCount)];
  const at = (range: Range, row: number, column: number): Cell =>
    range[rowCount(range) > 1 ? row : 0]?.[columnCount(range) > 1 ? column : 0] ?? '';
  return Array.from({ length: rows }, (_row, row) =>
    Array.from(
      { length: columns },
      (_column, column) =>
        Object.fromEntries(ranges.map(({ name, range }) => [name, at(range, row, column)])) as CellsAt<Name>,
    ),
  );
}

const rowCount = (range: Range): number => range.length;
const columnCount = (range: Range): number => range[0]?.length ?? 0;

/** Whether a parameter was given more than one cell. */
export const isSeveral = (range: Range): boolean => rowCount(range) > 1 || columnCount(range) > 1;
