/** Refuses a table with a column of dates or numbers in which nothing can be read: its KPIs would all be 0. */
import { columnLetters } from '../../core/formula/reference';
import { timeZone } from '../../core/calendar/time-zone';
import type { Cell, SheetCells } from '../../core/text/cells';
import { readDateCell } from '../../core/text/date-cell';
import { readNumberCell } from '../../core/text/number-cell';
import { readScoreText } from '../../core/text/score-text';
import { isBlank, plainText } from '../../core/text/text';
import { TABLES } from '../../model/catalogue/tables';
import { Refusal } from '../../words/refusal';
import type { LocatedTable } from './locate';

/** Fewer cells may be slips, which are listed one by one; so many are shown. */
const ENOUGH = 3;

/** Whether a cell can be read does not depend on the zone in which its moment is a day. */
const ANY_ZONE = timeZone('UTC');

/** @throws Refusal where at least three cells of a mapped column are filled and none of them can be read */
export function refuseUnreadable(
  { table, sheet, headerRow, columns }: LocatedTable,
  cells: SheetCells,
): void {
  for (const { id, type } of TABLES[table].columns) {
    const column = columns[id];
    if (column === undefined || type === 'text' || type === 'status') continue;
    const unread = unreadCells(id === 'score' ? 'score' : type, cells, headerRow, column);
    if (unread.count < ENOUGH) continue;
    const header = plainText(String(cells.values[headerRow - 1]?.[column - 1]));
    const place = `${sheet}!${columnLetters(column)}`;
    throw new Refusal((m) => m.errors.columnUnreadable(place, header, type, unread.count, unread.shown));
  }
}

type Read = 'date' | 'number' | 'score';

interface Unread {
  readonly count: number;
  /** The first few, each once. */
  readonly shown: readonly string[];
}

/** None, as soon as one cell can be read. */
function unreadCells(type: Read, { values }: SheetCells, headerRow: number, column: number): Unread {
  const shown = new Set<string>();
  let count = 0;
  for (let row = headerRow; row < values.length; row++) {
    const value = values[row]?.[column - 1] ?? '';
    if (isBlank(value)) continue;
    if (isReadable(type, value)) return { count: 0, shown: [] };
    count++;
    if (shown.size < ENOUGH) shown.add(plainText(String(value)));
  }
  return { count, shown: [...shown] };
}

function isReadable(type: Read, value: Cell): boolean {
  if (type === 'score' && typeof value === 'string' && readScoreText(value)) return true;
  const read =
    type === 'date'
      ? readDateCell(value, { dateOrder: 'dayFirst', zone: ANY_ZONE })
      : readNumberCell(value, '.');
  return typeof read === 'number';
}
