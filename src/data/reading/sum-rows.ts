/** Finds rows of totals that no word tells: they name nothing, and their amount is that of the other rows together. */
import type { SheetCells } from '../../core/text/cells';
import { isBlank } from '../../core/text/text';
import { columnsOf } from '../../model/catalogue/tables';
import type { LocatedTable } from '../mapping/locate';
import { textColumns, type ExtraRow } from './extra-rows';
import type { TableRows } from './table-rows';

/** The share of the rows that must say something in a column, so that a row without a text stands out. */
const MOST = 0.5;

/** @param rowNumbers the row of the sheet of each row, from 1 */
export function sumRows(
  located: LocatedTable,
  cells: SheetCells,
  { numbers, length }: TableRows,
  rowNumbers: Int32Array,
): readonly ExtraRow[] {
  const money = columnsOf(located.table).find(({ unit, id }) => unit === 'money' && numbers[id]);
  const amounts = money && numbers[money.id];
  const column = money && located.columns[money.id];
  if (!amounts || column === undefined || length < 3) return [];
  const nameless = namelessRows(located, cells, rowNumbers);
  if (nameless.size === 0) return [];
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
      found.push({ at: (rowNumbers[row] ?? 1) - 1, column, what: 'total' });
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

/** Rows without any text, on a sheet most of whose rows have one. */
function namelessRows(located: LocatedTable, cells: SheetCells, rowNumbers: Int32Array): ReadonlySet<number> {
  const texts = [...textColumns(located, cells)];
  const isFilled = (row: number, column: number): boolean =>
    !isBlank(cells.values[row - 1]?.[column - 1] ?? '');
  const numbers = [...rowNumbers];
  const isUsual = texts.some(
    (column) => numbers.filter((row) => isFilled(row, column)).length >= numbers.length * MOST,
  );
  if (!isUsual) return new Set();
  return new Set(
    numbers.flatMap((row, index) => (texts.some((column) => isFilled(row, column)) ? [] : [index])),
  );
}
