/** Reads the currency of the document and the exchange rates from the plan. */
import { currencyNamed, knownCurrency } from '../../core/text/currency';
import type { Rate } from '../../data/currency/rate';
import { Refusal } from '../../words/refusal';
import { RATE_COLUMNS } from './places';
import type { SheetRows, TypedCell } from './sheet-rows';
import { dayIn, isEmpty, mustBeFilled, numberIn, textIn } from './typed-cell';

/**
 * A code, a sign or a word for a currency; three letters that are not listed stand for themselves.
 *
 * @returns its code, blank where the cell is
 * @throws Refusal that names the cell, where it is anything else
 */
export function readCurrency(cell: TypedCell): string {
  const typed = textIn(cell);
  const code = knownCurrency(typed) ?? (/^[a-z]{3}$/i.test(typed) ? typed.toUpperCase() : undefined);
  if (typed === '' || code !== undefined) return code ?? '';
  throw new Refusal((m) => m.errors.noCurrency(cell.at, typed));
}

/** @throws Refusal that names the cell that cannot be used */
export function readRates({ list, cell }: SheetRows): readonly Rate[] {
  return list('rate').flatMap((row): readonly Rate[] => {
    const currency = cell(row, RATE_COLUMNS.currency);
    const worth = cell(row, RATE_COLUMNS.worth);
    const from = dayIn(cell(row, RATE_COLUMNS.from));
    if (isEmpty(currency) && isEmpty(worth) && from === undefined) return [];
    mustBeFilled(currency, (m) => m.plan.rateColumns.currency);
    mustBeFilled(worth, (m) => m.plan.rateColumns.worth);
    return [
      {
        currency: currencyNamed(textIn(currency)) ?? '',
        worth: readWorth(worth),
        ...(from === undefined ? {} : { from: Math.floor(from) }),
      },
    ];
  });
}

function readWorth(cell: TypedCell): number {
  const worth = numberIn(cell) ?? 0;
  if (worth > 0) return worth;
  throw new Refusal((m) => m.errors.rateNotPositive(cell.at, String(cell.value)));
}
