/** Brings all sheets of a document into one currency: amounts of different currencies are never added up. */
import type { TimeZone } from '../../core/calendar/time-zone';
import { currencyNamed } from '../../core/text/currency';
import { localCurrency } from '../../core/text/locale-currency';
import { readingOnce } from '../../core/text/reading-once';
import { asItIs, exchanged, type ExchangedTable, type ReadSheet } from './exchange';
import { homeCurrency } from './home-currency';
import { namedCurrencies, type MoneyColumn } from './named-currencies';
import { NO_MONEY, type Money } from './rate';

export interface Currencies {
  readonly zone: TimeZone;
  /** The spreadsheet's, for example `vi_VN`: how its people write dates and numbers, and in which currency. */
  readonly locale: string;
  /** What the plan says; asked for only where something names a currency. */
  readonly money?: () => Money;
}

/**
 * @param sheets all that are read: together they tell the document's currency where the plan does not
 * @returns how each of them is read
 */
export function inOneCurrency<Sheet extends ReadSheet>(
  sheets: readonly Sheet[],
  { zone, locale, money }: Currencies,
): (sheet: Sheet) => ExchangedTable {
  const columns = new Map(
    sheets.map((sheet) => [sheet, namedCurrencies(sheet.located, sheet.cells, sheet.read)] as const),
  );
  const all = [...columns.values()].flat();
  if (all.every(({ named }) => named === undefined)) return ({ read }) => asItIs(read);
  const { currency, rates } = money?.() ?? NO_MONEY;
  const local = localCurrency(locale, zone.name);
  const ours = currency === '' ? local : currency;
  const codeOf = readingOnce((name) => currencyNamed(name, ours) ?? name);
  const home = currency === '' ? homeCurrency(codesOf(all, codeOf), local) : currency;
  if (home === undefined) return ({ read }) => asItIs(read);
  return (sheet) => exchanged(sheet, columns.get(sheet) ?? [], { home, rates, codeOf, zone });
}

/** Of each amount that is not 0, which is the same in every currency. */
function* codesOf(
  columns: readonly MoneyColumn[],
  codeOf: (named: string) => string,
): Iterable<string | undefined> {
  for (const { amounts, named } of columns) {
    for (const [row, amount] of amounts.entries()) {
      if (Number.isNaN(amount) || amount === 0) continue;
      const name = named?.[row];
      yield name === undefined ? undefined : codeOf(name);
    }
  }
}
