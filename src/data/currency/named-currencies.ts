/**
 * Finds what names the currency of each amount: its own text, the column of currencies beside it, its number pattern, or
 * its header.
 */
import { readAmountText } from '../../core/text/amount-text';
import type { SheetCells } from '../../core/text/cells';
import { once } from '../../core/once';
import { readingOnce } from '../../core/text/reading-once';
import { moneyColumns, type ColumnId } from '../../model/catalogue/tables';
import type { LocatedTable } from '../mapping/locate';
import { codedSheet } from '../reading/coded-sheet';
import type { ReadTable } from '../reading/read';
import { currencyOfPattern } from './pattern-currency';
import { currencyOfHeader } from '../../core/text/header-currency';

/** A column of amounts of money. */
export interface MoneyColumn {
  readonly id: ColumnId;
  readonly amounts: Float64Array;
  /** For each row what names its currency, as it is written; `undefined` where nothing does in any row. */
  readonly named: readonly (string | undefined)[] | undefined;
}

/** Those of the columns that are mapped. */
export function namedCurrencies(
  { table, headerRow, columns }: LocatedTable,
  cells: SheetCells,
  { rows, rowNumbers }: Pick<ReadTable, 'rows' | 'rowNumbers'>,
): readonly MoneyColumn[] {
  const { values, patterns } = cells;
  const readText = readingOnce((text) => readAmountText(text)?.currency);
  const readPattern = readingOnce(currencyOfPattern);
  const beside = rows.texts.currency;
  const currencyBeside = (row: number): string | undefined => beside?.words[beside.codes[row] ?? -1];
  return moneyColumns(table).flatMap((id): readonly MoneyColumn[] => {
    const [amounts, column] = [rows.numbers[id], columns[id]];
    if (!amounts || column === undefined) return [];
    const header = currencyOfHeader(String(values[headerRow - 1]?.[column - 1] ?? ''));
    const shown = once(() => patterns?.(column) ?? []);
    const coded = codedSheet(cells, headerRow).column(column);
    const isAnyNamed =
      header !== undefined ||
      (beside?.words.length ?? 0) > 0 ||
      coded.texts.some((text) => readText(text) !== undefined) ||
      (coded.values.length > 0 && shown().some((pattern) => readPattern(pattern) !== undefined));
    if (!isAnyNamed) return [{ id, amounts, named: undefined }];
    const named = Array.from(rowNumbers, (number, row) => {
      const cell = values[number - 1]?.[column - 1];
      const own = typeof cell === 'string' ? readText(cell) : undefined;
      const said = own ?? currencyBeside(row);
      if (said !== undefined || typeof cell !== 'number') return said ?? header;
      return readPattern(shown()[number - 1] ?? '') ?? header;
    });
    return [{ id, amounts, named: named.some((each) => each !== undefined) ? named : undefined }];
  });
}
