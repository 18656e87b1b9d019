/** Converts the amounts of a sheet into the document's currency, and leaves out the rows for which there is no rate. */
import type { TimeZone } from '../../core/calendar/time-zone';
import type { SheetCells } from '../../core/text/cells';
import { dateColumn } from '../../model/catalogue/tables';
import type { LocatedTable } from '../mapping/locate';
import { placeOf } from '../reading/row-problems';
import type { Problem } from '../reading/problem';
import type { ReadTable } from '../reading/read';
import { keptRows } from './kept-rows';
import type { MoneyColumn } from './named-currencies';
import type { OtherCurrency } from './other-currency';
import { rateAt, type Rate } from './rate';

/** A table on one of its sheets. */
export interface ReadSheet {
  readonly located: LocatedTable;
  readonly cells: SheetCells;
  readonly read: ReadTable;
}

export interface ExchangedTable extends ReadTable {
  /** The code of the document's currency; absent where nothing names a currency. */
  readonly currency?: string;
  /** Rows with an amount that is converted, by their places on the sheet from 0. */
  readonly converted: ReadonlySet<number>;
  /** One for each currency that is converted, and each that is left out. */
  readonly otherCurrencies: readonly OtherCurrency[];
}

export interface Exchange {
  /** The code of the document's currency. */
  readonly home: string;
  readonly rates: readonly Rate[];
  /** The code of what names a currency. */
  readonly codeOf: (named: string) => string;
  readonly zone: TimeZone;
}

/** No currency is named. */
export const asItIs = (read: ReadTable): ExchangedTable => ({
  ...read,
  converted: new Set(),
  otherCurrencies: [],
});

/** @param columns those of the sheet */
export function exchanged(
  { located, cells, read }: ReadSheet,
  columns: readonly MoneyColumn[],
  { home, rates, codeOf, zone }: Exchange,
): ExchangedTable {
  const date = dateColumn(located.table);
  const days = date && read.rows.numbers[date];
  const [left, changed] = [new Set<number>(), new Set<number>()];
  const found = new Map<string, OtherCurrency>();
  const numbers: Record<string, Float64Array> = { ...read.rows.numbers };
  for (const { id, amounts, named } of columns) {
    if (!named) continue;
    const column = located.columns[id] ?? 0;
    numbers[id] = amounts.map((amount, row) => {
      const currency = codeOf(named[row] ?? home);
      if (Number.isNaN(amount) || currency === home) return amount;
      const rate = rateAt(rates, currency, days?.[row] ?? NaN);
      (rate ? changed : left).add(row);
      const key = `${currency} ${rate ? 'converted' : 'left out'}`;
      const known = found.get(key);
      const at = (read.rowNumbers[row] ?? 1) - 1;
      found.set(key, {
        ...(known ?? {
          currency,
          home,
          ...placeOf(at, column, located, cells, zone),
          ...(rate ? { rate } : {}),
        }),
        count: (known?.count ?? 0) + 1,
      });
      return rate ? amount * rate.worth : amount;
    });
  }
  if (found.size === 0) return { ...asItIs(read), currency: home };
  const atOf = (row: number): number => (read.rowNumbers[row] ?? 1) - 1;
  const otherCurrencies = [...found.values()];
  return {
    ...read,
    ...keptRows({ rows: { ...read.rows, numbers }, rowNumbers: read.rowNumbers }, (row) => !left.has(row)),
    problems: [...otherCurrencies.flatMap(problemOf), ...read.problems],
    leftOut: new Map([...read.leftOut, ...[...left].map((row) => [atOf(row), 'currency'] as const)]),
    converted: new Set([...changed].filter((row) => !left.has(row)).map(atOf)),
    currency: home,
    otherCurrencies,
  };
}

const problemOf = ({ rate, ...other }: OtherCurrency): readonly Problem[] =>
  rate ? [] : [{ kind: 'otherCurrency', ...other }];
