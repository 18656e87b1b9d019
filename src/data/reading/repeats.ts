/** Finds rows that repeat an ID: the same row again, an order's total on each of its lines, and rows that differ. */
import type { Cell, SheetCells } from '../../core/text/cells';
import { idColumn } from '../../model/catalogue/tables';
import type { LocatedTable } from '../mapping/locate';
import type { Codes } from './codes';
import { numbersIn, textsIn, type ColumnsOfRows } from './columns-of-rows';
import { customersOf } from './customers';
import type { TableRows } from './table-rows';

export interface Repeats {
  /** The places, from 0 on the sheet, of rows that are wholly the same as one of their ID before them. */
  readonly same: readonly number[];
  /** Of the later lines of orders all of whose lines have one amount, where most orders of several lines are so. */
  readonly totals: readonly number[];
  /** Of rows that share their ID with one before them and should not: a lead has one row, an order one rep and customer. */
  readonly differing: readonly number[];
}

const NONE: Repeats = { same: [], totals: [], differing: [] };

/** What the rows of one order have in common. */
const OF_AN_ORDER = ['rep', 'customer'] as const;

/** The column of IDs is read, and what else tells only where IDs are repeated. */
export function repeats(located: LocatedTable, cells: SheetCells, rows: ColumnsOfRows): Repeats {
  const column = idColumn(located.table);
  const ids = column && textsIn(rows, column);
  if (!ids) return NONE;
  const several = rowsById(ids.codes).filter((group) => group.length > 1);
  if (several.length === 0) return NONE;
  const keyOf = (row: number): string =>
    JSON.stringify((cells.values[rows.places[row] ?? -1] ?? []).map(keyOfCell));
  const same: number[] = [];
  const distinct = several.map((group) => {
    const seen = new Set<string>();
    return group.filter((row) => {
      const key = keyOf(row);
      if (!seen.has(key)) return seen.add(key);
      same.push(row);
      return false;
    });
  });
  const lines = distinct.filter((group) => group.length > 1);
  const onSheet = (found: readonly number[]) => found.map((row) => rows.places[row] ?? -1);
  if (located.table === 'leads') return { same: onSheet(same), totals: [], differing: onSheet(later(lines)) };
  const amounts = numbersIn(rows, 'amount') ?? [];
  const repeated = lines.filter(([first = 0, ...others]) => {
    const amount = amounts[first] ?? NaN;
    return amount !== 0 && others.every((row) => amounts[row] === amount);
  });
  const named = { table: located.table, texts: textsOfOrder(rows) };
  const { texts } = customersOf([named])?.inOneSpelling(named) ?? named;
  const differing = lines.filter((group) =>
    OF_AN_ORDER.some((part) => {
      const codes = group.map((row) => texts[part]?.codes[row] ?? -1).filter((code) => code >= 0);
      return new Set(codes).size > 1;
    }),
  );
  const isUsual = repeated.length * 2 > lines.length;
  return {
    same: onSheet(same),
    totals: isUsual ? onSheet(later(repeated)) : [],
    differing: onSheet(later(differing)),
  };
}

const textsOfOrder = (rows: ColumnsOfRows): TableRows['texts'] =>
  Object.fromEntries(
    OF_AN_ORDER.flatMap((part) => {
      const column = textsIn(rows, part);
      return column ? [[part, column] as const] : [];
    }),
  );

const later = (groups: readonly (readonly number[])[]): readonly number[] =>
  groups.flatMap((group) => group.slice(1));

const keyOfCell = (cell: Cell): string | number | boolean => (cell instanceof Date ? cell.getTime() : cell);

/** The rows of each ID, in their order. */
function rowsById(codes: Codes): readonly (readonly number[])[] {
  const groups = new Map<number, number[]>();
  codes.forEach((code, row) => {
    if (code < 0) return;
    const group = groups.get(code);
    if (group) group.push(row);
    else groups.set(code, [row]);
  });
  return [...groups.values()];
}
