/** Finds the rows that would count if they had a date: a cell merged over several rows dates the first one only. */
import { isBlank, textKey } from '../../core/text/text';
import type { SheetCells } from '../../core/text/cells';
import { columnsOf, dateColumn, TABLES } from '../../model/catalogue/tables';
import { headerOf, type LocatedTable } from '../mapping/locate';
import { codedSheet } from './coded-sheet';
import type { Undated } from './problem';
import type { ReadTable } from './read';
import { numbersOf } from './table-rows';

/**
 * One problem with the first row and how many there are. Rows that lack another required part count no more with a date
 * than without, nor do orders that are not won: they may have none yet.
 */
export function undated(
  { rows, rowNumbers }: Pick<ReadTable, 'rows' | 'rowNumbers'>,
  located: LocatedTable,
  cells: SheetCells,
): readonly Undated[] {
  const { table, columns, sheet } = located;
  const date = dateColumn(table);
  const at = date && columns[date];
  if (date === undefined || at === undefined) return [];
  if (codedSheet(cells, located.headerRow).column(at).count.blank === 0) return [];
  const cell = (row: number, column: number) => cells.values[(rowNumbers[row] ?? 0) - 1]?.[column - 1] ?? '';
  const needed = columnsOf(table).flatMap(({ id, required }) => (required ? (columns[id] ?? []) : []));
  const isWon = wonRows({ rows }, located);
  const dates = numbersOf(rows, date);
  let [count, first] = [0, -1];
  for (let row = 0; row < rows.length; row++) {
    const isUndated =
      Number.isNaN(dates[row]) &&
      isBlank(cell(row, at)) &&
      needed.every((column) => column === at || !isBlank(cell(row, column))) &&
      isWon(row);
    if (!isUndated) continue;
    if (count === 0) first = row;
    count++;
  }
  if (count === 0) return [];
  const header = headerOf(located, cells, at);
  const row = rowNumbers[first] ?? 0;
  return [{ kind: 'undated', count, sheet, row, column: at, header, value: '' }];
}

/** Where no status decides, every row is as good as won. */
function wonRows({ rows }: Pick<ReadTable, 'rows'>, { table, won }: LocatedTable): (row: number) => boolean {
  const { status } = rows.texts;
  if (!TABLES[table].onlyWon || !status) return () => true;
  const keys = new Set(won.map(textKey));
  const counts = status.words.map((word) => keys.has(textKey(word)));
  return (row) => counts[status.codes[row] ?? -1] === true;
}
