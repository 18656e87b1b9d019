/** Gives the rows of a table as people see them on the sheet, each with its number. */
import { isoText } from '../../core/calendar/calendar';
import type { TimeZone } from '../../core/calendar/time-zone';
import type { Cell, SheetCells } from '../../core/text/cells';
import { isBlank, plainText } from '../../core/text/text';
import type { ColumnId } from '../../model/catalogue/tables';
import type { LocatedTable } from '../mapping/locate';
import { mayBeSheetName } from '../mapping/mapped-sheets';

export interface ShownRow {
  /** From 1. */
  readonly row: number;
  /** What a cell shows; empty where the column is not mapped. */
  readonly text: (column: ColumnId) => string;
}

/** All rows below the header, blank ones too. */
export const shownRows = (
  { headerRow, columns, bySheet = {} }: LocatedTable,
  { values }: SheetCells,
  zone: TimeZone,
): readonly ShownRow[] =>
  values.slice(headerRow).map((cells, index) => ({
    row: headerRow + 1 + index,
    text: (column) =>
      (mayBeSheetName(column) ? bySheet[column] : undefined) ??
      shown(cells[(columns[column] ?? 0) - 1] ?? '', zone),
  }));

/** Dates as `2026-10-05`, everything else as it was typed. */
const shown = (value: Cell, zone: TimeZone): string => {
  if (isBlank(value)) return '';
  return value instanceof Date ? isoText(Math.floor(zone.toSerial(value))) : plainText(String(value));
};
