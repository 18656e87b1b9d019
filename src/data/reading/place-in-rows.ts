/** Finds the cell of a row that was read, by its place among the rows of all sheets of a table. */
import type { TimeZone } from '../../core/calendar/time-zone';
import type { SheetCells } from '../../core/text/cells';
import type { ColumnId } from '../../model/catalogue/tables';
import { headerOf, type LocatedTable } from '../mapping/locate';
import type { Place } from './problem';
import type { ReadTable } from './read';
import { shownText } from './text-column';

interface SheetOfRows {
  readonly located: LocatedTable;
  readonly cells: SheetCells;
  readonly read: Pick<ReadTable, 'rowNumbers'>;
}

/**
 * @param sheets in the order in which their rows follow each other
 * @returns the cell of a mapped column
 */
export const placeInRows =
  (sheets: readonly SheetOfRows[], zone: TimeZone) =>
  (row: number, id: ColumnId): Place => {
    let before = 0;
    for (const { located, cells, read } of sheets) {
      const number = read.rowNumbers[row - before];
      const column = located.columns[id];
      if (number !== undefined && column !== undefined) {
        const value = shownText(cells.values[number - 1]?.[column - 1] ?? '', zone);
        return { sheet: located.sheet, row: number, column, header: headerOf(located, cells, column), value };
      }
      before += read.rowNumbers.length;
    }
    throw new RangeError(`no ${id} in row ${row}`);
  };
