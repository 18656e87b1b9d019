/** Keeps what is being written into the plan's sheet, so that a half-written plan is read as it was meant. */
import type { TimeZone } from '../../core/calendar/time-zone';
import type { Cell, SheetCells } from '../../core/text/cells';
import { inserted, type Insertion } from './arrange';
import { isListId } from './list-rows';
import { ID } from './places';

/** A cell as JSON can hold it: a moment as the serial that the cell shows. */
type SavedCell = string | number | boolean | { readonly day: number };

/** Neighbouring cells of a row. */
interface Change {
  /** Its number, once all rows are inserted. */
  readonly row: number;
  /** The hidden id that it has then. */
  readonly id: string;
  readonly column: number;
  readonly before: readonly SavedCell[];
  readonly after: readonly SavedCell[];
}

export interface PlanDraft {
  readonly sheetId: number;
  /** How many rows the sheet had at first, and which are inserted. */
  readonly rows: number;
  readonly insertions: readonly Insertion[];
  readonly changes: readonly Change[];
}

/** So many characters may be kept, of the 500 KB that a document has for everything. */
const MOST_CHARACTERS = 120_000;

/** A sheet's cells once the rows are inserted, and as they shall be. */
export interface Writing {
  readonly values: SheetCells['values'];
  readonly intended: SheetCells['values'];
}

/** All that is about to change. */
export function draftOf(
  sheet: Omit<PlanDraft, 'changes'>,
  { values, intended }: Writing,
  zone: TimeZone,
): PlanDraft {
  const changes = intended.flatMap((cells, at): readonly Change[] => {
    const [before, after] = [values[at] ?? [], cells].map((each) => each.map((cell) => saved(cell, zone)));
    const columns = [...cells.keys()].filter(
      (column) => !isSame(before?.[column] ?? '', after?.[column] ?? ''),
    );
    const [first] = columns;
    if (first === undefined) return [];
    const stretch = Array.from({ length: (columns.pop() ?? first) - first + 1 }, (_, right) => first + right);
    const of = (side: readonly SavedCell[] | undefined) => stretch.map((column) => side?.[column] ?? '');
    return [
      {
        row: at + 1,
        id: String(cells[ID - 1] ?? ''),
        column: first + 1,
        before: of(before),
        after: of(after),
      },
    ];
  });
  return { ...sheet, changes: withinLimit(changes) };
}

/** Those of the targets are left out first: each new one is right by itself. */
function withinLimit(changes: readonly Change[]): readonly Change[] {
  const isTarget = ({ id }: Change): boolean => isListId('target', id);
  let characters = 0;
  return [...changes.filter((each) => !isTarget(each)), ...changes.filter(isTarget)].filter((change) => {
    characters += JSON.stringify(change).length;
    return characters <= MOST_CHARACTERS;
  });
}

export interface Resumed {
  /** The sheet as it was meant to be, with all that somebody typed meanwhile. */
  readonly cells: SheetCells;
  /** What stands in it once the rows that are missing are inserted. */
  readonly written: SheetCells['values'];
  /** These rows. */
  readonly insertions: readonly Insertion[];
}

/**
 * A cell that is still as it was before is as it was meant; one that is otherwise was written, or somebody typed there.
 *
 * @param read the sheet as it is
 * @param rows how many it has
 */
export function resumed(read: SheetCells, rows: number, draft: PlanDraft, zone: TimeZone): Resumed {
  const insertions = missing(draft, rows - draft.rows);
  const written = inserted(read.values, insertions ?? []);
  const values = written.map((cells) => [...cells]);
  for (const { row, id, column, before, after } of draft.changes) {
    // Where people inserted or deleted rows since then, only the ids still tell the rows.
    const at = insertions ? row - 1 : id === '' ? -1 : values.findIndex((cells) => cells[ID - 1] === id);
    if (at < 0) continue;
    while (values.length <= at) values.push([]);
    const cells = values[at] ?? [];
    after.forEach((cell, right) => {
      const place = column - 1 + right;
      while (cells.length <= place) cells.push('');
      if (isSame(saved(cells[place] ?? '', zone), before[right] ?? '')) cells[place] = restored(cell, zone);
    });
  }
  return { cells: { ...read, values }, written, insertions: insertions ?? [] };
}

/** The insertions that are not done yet; `undefined` where the sheet has other rows than they explain. */
function missing({ insertions }: PlanDraft, done: number): readonly Insertion[] | undefined {
  let rows = 0;
  for (const [at, { count }] of insertions.entries()) {
    if (rows === done) return insertions.slice(at);
    rows += count;
  }
  return rows === done ? [] : undefined;
}

const saved = (cell: Cell, zone: TimeZone): SavedCell =>
  cell instanceof Date ? { day: zone.toSerial(cell) } : cell;

const restored = (cell: SavedCell, zone: TimeZone): Cell =>
  typeof cell === 'object' ? zone.toMoment(cell.day) : cell;

const isSame = (one: SavedCell, other: SavedCell): boolean =>
  typeof one === 'object' || typeof other === 'object'
    ? JSON.stringify(one) === JSON.stringify(other)
    : one === other;
