/** Finds rows of totals that no word tells: they name nothing, and their amount is that of the other rows together. */
import type { SheetCells } from '../../core/text/cells';
import { columnsOf } from '../../model/catalogue/tables';
import type { LocatedTable } from '../mapping/locate';
import { numbersIn, type ColumnsOfRows } from './columns-of-rows';
import { CODE } from './coded-cells';
import type { CodedSheet } from './coded-sheet';
import { isTextColumn, textColumns, type ExtraRow } from './extra-rows';

/** The share of the rows that must say something in a column, so that a row without a text stands out. */
const MOST = 0.5;

/** The first mapped column of money tells; it is read only where rows name nothing. */
export function sumRows(
  located: LocatedTable,
  cells: SheetCells,
  sheet: CodedSheet,
  rows: ColumnsOfRows,
): readonly ExtraRow[] {
  const { places } = rows;
  const money = columnsOf(located.table).find(({ unit, id }) => unit === 'money' && located.columns[id]);
  const column = money && located.columns[money.id];
  if (!money || column === undefined || places.length < 3) return [];
  const nameless = namelessRows(located, cells, sheet, places);
  const amounts = nameless.size === 0 ? undefined : numbersIn(rows, money.id);
  if (!amounts) return [];
  const isNamed = (row: number): boolean => !nameless.has(row) && !Number.isNaN(amounts[row]);
  const named = [...amounts.keys()].filter(isNamed);
  const all = sumOf(named, amounts);
  const found: ExtraRow[] = [];
  let above: number[] = [];
  amounts.forEach((amount, row) => {
    const isTotal =
      nameless.has(row) &&
      (isSum(amount, all, named.length) || isSum(amount, sumOf(above, amounts), above.length));
    if (isTotal) {
      found.push({ at: places[row] ?? 0, column, what: 'total' });
      above = [];
    } else if (!Number.isNaN(amount)) above.push(row);
  });
  return found;
}

const sumOf = (rows: readonly number[], amounts: Float64Array): number =>
  rows.reduce((sum, row) => sum + (amounts[row] ?? 0), 0);

/** Of three rows at least: two amounts add up to a third one by chance. */
const isSum = (amount: number, sum: number, rows: number): boolean =>
  rows > 2 && sum !== 0 && Math.abs(amount - sum) <= Math.abs(sum) * 1e-9;

/** Rows without any text, on a sheet most of whose rows have one; their places among the rows. */
function namelessRows(
  located: LocatedTable,
  cells: SheetCells,
  sheet: CodedSheet,
  places: Int32Array,
): ReadonlySet<number> {
  const { headerRow } = located;
  const blankIn = (column: number): ReadonlySet<number> => {
    const { codes } = sheet.column(column);
    const blank = new Set<number>();
    places.forEach((place, row) => {
      if (codes[place - headerRow] === CODE.blank) blank.add(row);
    });
    return blank;
  };
  // Mostly some column of texts is filled in every row: then nothing need be known of the others.
  const isFull = (column: number): boolean => {
    const { codes, count } = sheet.column(column);
    return count.blank === 0 || places.every((place) => codes[place - headerRow] !== CODE.blank);
  };
  const mapped = columnsOf(located.table).flatMap(({ id, type }) =>
    type === 'status' || type === 'text' ? (located.columns[id] ?? []) : [],
  );
  // The last ones have the fewest different texts.
  if (mapped.reverse().some((column) => isFull(column) && isTextColumn(located, cells, column)))
    return new Set();
  const [first = new Set<number>(), ...others] = [...textColumns(located, cells)].map(blankIn);
  const isUsual = [first, ...others].some(({ size }) => places.length - size >= places.length * MOST);
  if (!isUsual) return new Set();
  return new Set([...first].filter((row) => others.every((blank) => blank.has(row))));
}
