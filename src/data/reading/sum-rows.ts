/** Finds rows of totals that no word tells: they name nothing, and their amount is that of the other rows together. */
import type { SheetCells } from '../../core/text/cells';
import { isBlank } from '../../core/text/text';
import { columnsOf } from '../../model/catalogue/tables';
import type { LocatedTable } from '../mapping/locate';
import { numbersIn, type ColumnsOfRows } from './columns-of-rows';
import { textColumns, type ExtraRow } from './extra-rows';

/** The share of the rows that must say something in a column, so that a row without a text stands out. */
const MOST = 0.5;

/** The first mapped column of money tells; it is read only where rows name nothing. */
export function sumRows(located: LocatedTable, cells: SheetCells, rows: ColumnsOfRows): readonly ExtraRow[] {
  const { places } = rows;
  const money = columnsOf(located.table).find(({ unit, id }) => unit === 'money' && located.columns[id]);
  const column = money && located.columns[money.id];
  if (!money || column === undefined || places.length < 3) return [];
  const nameless = namelessRows(located, cells, places);
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
  places: readonly number[],
): ReadonlySet<number> {
  const texts = [...textColumns(located, cells)];
  const isFilled = (place: number, column: number): boolean =>
    !isBlank(cells.values[place]?.[column - 1] ?? '');
  const isUsual = texts.some(
    (column) => places.filter((place) => isFilled(place, column)).length >= places.length * MOST,
  );
  if (!isUsual) return new Set();
  return new Set(
    places.flatMap((place, row) => (texts.some((column) => isFilled(place, column)) ? [] : [row])),
  );
}
