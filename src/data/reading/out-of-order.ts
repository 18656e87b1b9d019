/** Finds the rows in which two dates are in the wrong order. */
import type { ColumnId } from '../../model/catalogue/tables';
import type { Source } from '../mapping/source';
import { isoText } from '../../core/calendar/calendar';
import type { SheetCells } from '../../core/text/cells';
import type { OutOfOrder } from './problem';
import type { ReadTable } from './read';

/** `to` should not be before `from`. */
export interface DatePair {
  readonly from: ColumnId;
  readonly to: ColumnId;
}

/** Nothing where one of the columns is not mapped; blank dates have no order. */
export function outOfOrder(
  { rows, rowNumbers }: Pick<ReadTable, 'rows' | 'rowNumbers'>,
  source: Source,
  cells: SheetCells,
  { from, to }: DatePair,
): readonly OutOfOrder[] {
  const column = source.columns[to];
  const [earlier, later] = [rows.numbers[from], rows.numbers[to]];
  if (!earlier || !later || column === undefined) return [];
  const headerOf = (at = 0): string => String(cells.values[source.headerRow - 1]?.[at - 1]);
  const found: OutOfOrder[] = [];
  rowNumbers.forEach((row, index) => {
    const [start, end] = [earlier[index] ?? NaN, later[index] ?? NaN];
    if (!(end < start)) return;
    found.push({
      kind: 'outOfOrder',
      sheet: source.sheet,
      row,
      column,
      header: headerOf(column),
      value: isoText(end),
      than: { header: headerOf(source.columns[from]), value: isoText(start) },
    });
  });
  return found;
}
