/** Finds dates far away from all others of their column, such as 2062 for 2026: they are in a period that nobody looks at. */
import { isoText } from '../../core/calendar/calendar';
import { daysAmong } from '../../core/calendar/days';
import type { SheetCells } from '../../core/text/cells';
import { dateColumn, isList } from '../../model/catalogue/tables';
import { headerOf, type LocatedTable } from '../mapping/locate';
import type { FarOff } from './problem';
import type { ReadTable } from './read';

/** Of so many rows the first and the last tenth are looked at, one row each at least where there are three. */
const TENTH = 10;

/** In days: teams look back over five years. */
const FAR = 5 * 365;

/**
 * One problem with the first date and how many there are, in the column that dates the rows. Lists of people and customers
 * say since when they are there, which may be long ago.
 */
export function farOff(
  { rows, rowNumbers }: Pick<ReadTable, 'rows' | 'rowNumbers'>,
  located: LocatedTable,
  cells: SheetCells,
): readonly FarOff[] {
  const { table, columns, sheet } = located;
  const date = dateColumn(table);
  const column = date && columns[date];
  const days = date && rows.numbers[date];
  if (!days || column === undefined || isList(table)) return [];
  const all = daysAmong(days);
  // Where they all lie near each other none is far from most: they need not be sorted.
  if (!all || all.last - all.first <= FAR) return [];
  const sorted = days.filter((day) => !Number.isNaN(day)).sort();
  const tenth = Math.max(Math.floor(sorted.length / TENTH), sorted.length < 3 ? 0 : 1);
  const [least, most] = [sorted[tenth] ?? NaN, sorted[sorted.length - 1 - tenth] ?? NaN];
  const found: { readonly row: number; readonly day: number }[] = [];
  rowNumbers.forEach((row, index) => {
    const day = days[index] ?? NaN;
    if (day < least - FAR || day > most + FAR) found.push({ row, day });
  });
  const [first] = found;
  if (!first) return [];
  const header = headerOf(located, cells, column);
  return [
    { kind: 'farOff', count: found.length, sheet, row: first.row, column, header, value: isoText(first.day) },
  ];
}
