/** Names the rows that are left out, and those that repeat an ID, by the cells that tell. */
import type { TimeZone } from '../../core/calendar/time-zone';
import type { SheetCells } from '../../core/text/cells';
import { idColumn } from '../../model/catalogue/tables';
import type { LocatedTable } from '../mapping/locate';
import type { ExtraRow } from './extra-rows';
import type { Problem } from './problem';
import type { Repeats } from './repeats';
import { shownText } from './text-column';

export const extraRowProblem = (
  { at, column, what }: ExtraRow,
  located: LocatedTable,
  cells: SheetCells,
  zone: TimeZone,
): Problem => ({ kind: 'extraRow', what, ...placeOf(at, column, located, cells, zone) });

const KINDS = [
  ['same', 'sameRow'],
  ['totals', 'sameAmount'],
  ['differing', 'sameId'],
] as const;

/** One of each kind, with the first row and how many there are. */
export function repeatProblems(
  found: Repeats,
  located: LocatedTable,
  cells: SheetCells,
  zone: TimeZone,
): readonly Problem[] {
  const id = idColumn(located.table);
  const column = id && located.columns[id];
  if (column === undefined) return [];
  return KINDS.flatMap(([part, kind]): readonly Problem[] => {
    const [first] = found[part];
    if (first === undefined) return [];
    return [{ kind, count: found[part].length, ...placeOf(first, column, located, cells, zone) }];
  });
}

/** A cell by its row, from 0, and its column, from 1, with the header above it. */
export function placeOf(
  at: number,
  column: number,
  { sheet, headerRow }: LocatedTable,
  { values }: SheetCells,
  zone: TimeZone,
) {
  const header = String(values[headerRow - 1]?.[column - 1] ?? '');
  return { sheet, row: at + 1, column, header, value: shownText(values[at]?.[column - 1] ?? '', zone) };
}
