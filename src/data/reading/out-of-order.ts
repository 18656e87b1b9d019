/** Finds the rows in which two dates are in the wrong order. */
import type { ColumnId } from '../../model/catalogue/tables';
import { headerOf, type LocatedTable } from '../mapping/locate';
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
  located: LocatedTable,
  cells: SheetCells,
  { from, to }: DatePair,
): readonly OutOfOrder[] {
  const { [from]: before, [to]: column } = located.columns;
  const [earlier, later] = [rows.numbers[from], rows.numbers[to]];
  if (!earlier || !later || before === undefined || column === undefined) return [];
  const found: OutOfOrder[] = [];
  rowNumbers.forEach((row, index) => {
    const [start, end] = [earlier[index] ?? NaN, later[index] ?? NaN];
    if (!(end < start)) return;
    found.push({
      kind: 'outOfOrder',
      sheet: located.sheet,
      row,
      column,
      header: headerOf(located, cells, column),
      value: isoText(end),
      than: { header: headerOf(located, cells, before), value: isoText(start) },
    });
  });
  return found;
}
