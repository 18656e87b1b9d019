/**
 * Reads the cells of a sheet into the typed rows of a table, with the cells to report and the decisions about columns.
 */
import { TABLES } from '../../model/catalogue/tables';
import type { ColumnType } from '../../model/catalogue/table';
import type { LocatedTable } from '../mapping/locate';
import type { TimeZone } from '../../core/calendar/time-zone';
import { readAmountColumn } from './amount-column';
import type { Cell, SheetCells } from '../../core/text/cells';
import { readDateColumn } from './date-column';
import type { Decision } from './decision';
import { localeStyle } from '../../core/text/locale-style';
import type { Problem } from './problem';
import type { ColumnCells, Flaw, ReadColumn } from './read-column';
import type { TableRows, TextColumn } from './table-rows';
import { isBlank } from '../../core/text/text';
import { readTextColumn, shownText } from './text-column';

export interface ReadTable {
  readonly rows: TableRows;
  /** The row of the sheet that each row stands in, from 1. */
  readonly rowNumbers: Int32Array;
  readonly problems: readonly Problem[];
  readonly decisions: readonly Decision[];
}

/**
 * Reads every row below the header in which at least one mapped cell is filled.
 *
 * @param locale the spreadsheet's, for example `vi_VN`: it decides where no cell of a column tells its style
 */
export function readRows(
  located: LocatedTable,
  cells: SheetCells,
  zone: TimeZone,
  locale: string,
): ReadTable {
  const columns = TABLES[located.table].columns.flatMap((column) => {
    const at = located.columns[column.id];
    return at === undefined ? [] : [{ ...column, at }];
  });
  const filled = filledRows(
    cells,
    located.headerRow,
    columns.map(({ at }) => at - 1),
  );
  const style = localeStyle(locale);
  const problems: Problem[] = [];
  const decisions: Decision[] = [];
  const numbers: Record<string, Float64Array> = {};
  const texts: Record<string, TextColumn> = {};

  for (const { id, type, at } of columns) {
    const values = filled.map((index) => cells.values[index]?.[at - 1] ?? '');
    const read = readColumn(type, { values, zone, locale: style });
    if (read.values instanceof Float64Array) numbers[id] = read.values;
    else texts[id] = read.values;
    const header = String(cells.values[located.headerRow - 1]?.[at - 1]);
    const placeOf = (place: number) => ({
      sheet: located.sheet,
      row: (filled[place] ?? 0) + 1,
      column: at,
      header,
      value: shownText(values[place] ?? '', zone),
    });
    for (const flaw of read.flaws) problems.push({ ...placeOf(flaw.at), ...problemOf(flaw, type) });
    if (read.choice) {
      const { at: first, ...choice } = read.choice;
      decisions.push({ table: located.table, id, ...placeOf(first), ...choice });
    }
  }
  return {
    rows: { table: located.table, length: filled.length, numbers, texts },
    rowNumbers: Int32Array.from(filled, (index) => index + 1),
    problems,
    decisions,
  };
}

/** The places, from 0, of the rows below the header with a filled cell among these columns. */
function filledRows(
  { values }: SheetCells,
  headerRow: number,
  columns: readonly number[],
): readonly number[] {
  const isFilled = (row: readonly Cell[]): boolean =>
    columns.some((column) => {
      const value = row[column];
      return value !== undefined && !isBlank(value);
    });
  return [...values.keys()].filter((index) => index >= headerRow && isFilled(values[index] ?? []));
}

function readColumn(type: ColumnType, cells: ColumnCells): ReadColumn<Float64Array | TextColumn> {
  switch (type) {
    case 'text':
    case 'status':
      return readTextColumn(cells);
    case 'date':
      return readDateColumn(cells);
    case 'number':
      return readAmountColumn(cells);
    default:
      return type satisfies never;
  }
}

const problemOf = (flaw: Flaw, expected: ColumnType) =>
  'count' in flaw ? { kind: flaw.kind, count: flaw.count } : { kind: flaw.kind, expected };
