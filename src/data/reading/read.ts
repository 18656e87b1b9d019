/**
 * Reads the cells of a sheet into the typed rows of a table, with the cells to report and the decisions about columns.
 */
import { TABLES, type ColumnId } from '../../model/catalogue/tables';
import type { ColumnType } from '../../model/catalogue/table';
import type { LocatedTable } from '../mapping/locate';
import { NAMED_BY_SHEET } from '../mapping/mapped-sheets';
import type { TimeZone } from '../../core/calendar/time-zone';
import { readAmountColumn } from './amount-column';
import type { Cell, SheetCells } from '../../core/text/cells';
import { readDateColumn } from './date-column';
import type { Counting, LeftOutRow } from './counting';
import type { Decision } from './decision';
import { extraRows } from './extra-rows';
import { repeats } from './repeats';
import { extraRowProblem, repeatProblems } from './row-problems';
import { sumRows } from './sum-rows';
import { localeStyle } from '../../core/text/locale-style';
import type { Problem } from './problem';
import type { ColumnCells, Flaw, ReadColumn } from './read-column';
import type { TableRows, TextColumn } from './table-rows';
import { isBlank } from '../../core/text/text';
import { readScoreColumn, type ReadScores } from './score-column';
import { readTextColumn, sameText, shownText } from './text-column';

export interface ReadTable {
  readonly rows: TableRows;
  /** The row of the sheet that each row stands in, from 1. */
  readonly rowNumbers: Int32Array;
  readonly problems: readonly Problem[];
  readonly decisions: readonly Decision[];
  /** The best answer that a customer could give, where the answers say it: 5 of `4/5`. */
  readonly outOf?: number;
  /** Rows that are not read, by their places on the sheet from 0. */
  readonly leftOut: ReadonlyMap<number, LeftOutRow>;
}

/**
 * Reads every row below the header in which at least one mapped cell is filled, but for those that are no data and, where
 * that is asked for, those that repeat another one.
 *
 * @param locale the spreadsheet's, for example `vi_VN`: it decides where no cell of a column tells its style
 */
export function readRows(
  located: LocatedTable,
  cells: SheetCells,
  zone: TimeZone,
  locale: string,
  { extraRows: extra, repeats: repeated }: Counting = {},
): ReadTable {
  const places = Object.values(located.columns).map((column) => column - 1);
  const filled = filledRows(cells, located.headerRow, places);
  const leavesOut = extra !== 'counted';
  const told = leavesOut ? extraRows(located, cells, filled) : [];
  let read = readFilled(located, cells, without(filled, told), zone, locale);
  const sums = leavesOut ? sumRows(located, cells, read.rows, read.rowNumbers) : [];
  const left = [...told, ...sums];
  if (sums.length > 0) read = readFilled(located, cells, without(filled, left), zone, locale);
  const found = repeats(located, cells, read);
  const again =
    repeated === 'once' ? [...found.same, ...found.totals].map((at) => (read.rowNumbers[at] ?? 0) - 1) : [];
  const problems = [
    ...left.map((row) => extraRowProblem(row, located, cells, zone)),
    ...repeatProblems(
      repeated === 'once' ? { ...found, same: [], totals: [] } : found,
      read,
      located,
      cells,
      zone,
    ),
  ];
  if (again.length > 0)
    read = readFilled(
      located,
      cells,
      without(filled, [...left, ...again.map((at) => ({ at }))]),
      zone,
      locale,
    );
  return {
    ...read,
    problems: [...problems, ...read.problems],
    leftOut: new Map([
      ...left.map(({ at }) => [at, 'extra'] as const),
      ...again.map((at) => [at, 'repeat'] as const),
    ]),
  };
}

function without(rows: readonly number[], left: readonly { readonly at: number }[]): readonly number[] {
  const places = new Set(left.map(({ at }) => at));
  return places.size === 0 ? rows : rows.filter((at) => !places.has(at));
}

/** @param filled the places of the rows, from 0 */
function readFilled(
  located: LocatedTable,
  cells: SheetCells,
  filled: readonly number[],
  zone: TimeZone,
  locale: string,
): Omit<ReadTable, 'leftOut'> {
  const columns = TABLES[located.table].columns.flatMap((column) => {
    const at = located.columns[column.id];
    return at === undefined ? [] : [{ ...column, at }];
  });
  const style = localeStyle(locale);
  const problems: Problem[] = [];
  const decisions: Decision[] = [];
  const numbers: Record<string, Float64Array> = {};
  const texts: Record<string, TextColumn> = {};
  let outOf: number | undefined;

  for (const { id, type, at } of columns) {
    const values = filled.map((index) => cells.values[index]?.[at - 1] ?? '');
    const read = readColumn(id, type, { values, zone, locale: style });
    if (read.outOf !== undefined) outOf = read.outOf;
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
  for (const id of NAMED_BY_SHEET) {
    const name = located.bySheet?.[id];
    if (name !== undefined) texts[id] = sameText(name, filled.length);
  }
  return {
    rows: { table: located.table, length: filled.length, numbers, texts },
    rowNumbers: Int32Array.from(filled, (index) => index + 1),
    problems,
    decisions,
    ...(outOf === undefined ? {} : { outOf }),
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

function readColumn(
  id: ColumnId,
  type: ColumnType,
  cells: ColumnCells,
): ReadColumn<Float64Array | TextColumn> & Pick<ReadScores, 'outOf'> {
  if (id === 'score') return readScoreColumn(cells);
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
