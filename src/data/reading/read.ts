/**
 * Reads the cells of a sheet into the typed rows of a table, with the cells to report and the decisions about columns.
 */
import type { ColumnType } from '../../model/catalogue/table';
import { headerOf, type LocatedTable } from '../mapping/locate';
import { NAMED_BY_SHEET } from '../mapping/mapped-sheets';
import type { TimeZone } from '../../core/calendar/time-zone';
import type { SheetCells } from '../../core/text/cells';
import { CODE } from './coded-cells';
import { codedSheet, type CodedSheet } from './coded-sheet';
import { columnsOfRows, type ColumnsOfRows } from './columns-of-rows';
import type { Counting, LeftOutRow } from './counting';
import type { Decision } from './decision';
import { extraRows } from './extra-rows';
import { repeats } from './repeats';
import { extraRowProblem, repeatProblems } from './row-problems';
import { sumRows } from './sum-rows';
import type { Problem } from './problem';
import type { Flaw } from './read-column';
import type { ErrorRows, TableRows, TextColumn } from './table-rows';
import { sameText, shownText } from './text-column';

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
 * that is asked for, those that repeat another one. Which rows these are is decided first, by the few columns that tell;
 * then the rows that are left are read, so that what is left out has no say in how a column is written.
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
  const sheet = codedSheet(cells, located.headerRow);
  const rowsAt = (places: Int32Array): ColumnsOfRows => columnsOfRows(located, sheet, places, zone, locale);
  const without = (rows: ColumnsOfRows, left: readonly number[]): ColumnsOfRows => {
    if (left.length === 0) return rows;
    const places = new Set(left);
    return rowsAt(rows.places.filter((place) => !places.has(place)));
  };
  const filled = rowsAt(filledRows(located, sheet));
  const leavesOut = extra !== 'counted';
  const told = leavesOut ? extraRows(located, cells, sheet, filled.places) : [];
  const untold = without(
    filled,
    told.map(({ at }) => at),
  );
  const sums = leavesOut ? sumRows(located, cells, sheet, untold) : [];
  const left = [...told, ...sums];
  const data = without(
    untold,
    sums.map(({ at }) => at),
  );
  const found = repeats(located, cells, data);
  const again = repeated === 'once' ? [...found.same, ...found.totals] : [];
  const counting = without(data, again);
  const read = readAll(counting, located, cells, sheet, zone);
  return {
    ...read,
    problems: [
      ...left.filter(({ isBelow }) => !isBelow).map((row) => extraRowProblem(row, located, cells, zone)),
      ...repeatProblems(
        repeated === 'once' ? { ...found, same: [], totals: [] } : found,
        located,
        cells,
        zone,
      ),
      ...read.problems,
    ],
    leftOut: new Map([
      ...left.map(({ at }) => [at, 'extra'] as const),
      ...again.map((at) => [at, 'repeat'] as const),
    ]),
  };
}

function readAll(
  { places, columns }: ColumnsOfRows,
  located: LocatedTable,
  cells: SheetCells,
  sheet: CodedSheet,
  zone: TimeZone,
): Omit<ReadTable, 'leftOut'> {
  const problems: Problem[] = [];
  const decisions: Decision[] = [];
  const numbers: Record<string, Float64Array> = {};
  const texts: Record<string, TextColumn> = {};
  const errors: Record<string, ErrorRows> = {};
  let outOf: number | undefined;

  for (const { id, type, at, read: readColumn } of columns) {
    const read = readColumn();
    if (read.outOf !== undefined) outOf = read.outOf;
    if (read.values instanceof Float64Array) {
      numbers[id] = read.values;
      const failed = read.flaws.filter(({ kind }) => kind === 'error');
      if (failed.length > 0) errors[id] = new Set(failed.map((flaw) => flaw.at));
    } else texts[id] = read.values;
    const header = headerOf(located, cells, at);
    const placeOf = (row: number) => {
      const place = places[row] ?? 0;
      const value = shownText(cells.values[place]?.[at - 1] ?? '', zone);
      return { sheet: located.sheet, row: place + 1, column: at, header, value };
    };
    for (const flaw of read.flaws) problems.push({ ...placeOf(flaw.at), ...problemOf(flaw, type) });
    if (read.choice) {
      const { at: first, ...choice } = read.choice;
      decisions.push({ table: located.table, id, ...placeOf(first), ...choice });
    }
  }
  for (const id of NAMED_BY_SHEET) {
    const name = located.bySheet?.[id];
    if (name !== undefined) texts[id] = sameText(name, places.length);
  }
  return {
    rows: { table: located.table, length: places.length, numbers, texts, errors },
    rowNumbers: sheet.numbersOf(places),
    problems,
    decisions,
    ...(outOf === undefined ? {} : { outOf }),
  };
}

/** The places, from 0, of the rows below the header with a filled mapped cell. */
function filledRows({ headerRow, columns }: LocatedTable, sheet: CodedSheet): Int32Array {
  const all = [...new Set(Object.values(columns))].map(sheet.column);
  if (all.some(({ count }) => count.blank === 0)) return sheet.places();
  const mapped = all.map(({ codes }) => codes);
  const places = new Int32Array(sheet.length);
  let filled = 0;
  for (let at = 0; at < sheet.length; at++) {
    for (const codes of mapped) {
      if (codes[at] === CODE.blank) continue;
      places[filled++] = headerRow + at;
      break;
    }
  }
  return places.subarray(0, filled);
}

const problemOf = (flaw: Flaw, expected: ColumnType) =>
  'count' in flaw ? { kind: flaw.kind, count: flaw.count } : { kind: flaw.kind, expected };
