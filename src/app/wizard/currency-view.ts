/** Tells the wizard of the currencies in which the amounts of a document stand. */
import { allSources, currencyOf, type Sources } from '../../data/source';
import type { CurrencyView } from '../bridge';

/** `null` where all amounts are in one currency. */
export function currencyView(sources: Sources): CurrencyView | null {
  const home = currencyOf(sources);
  const others = allSources(sources).flatMap(({ otherCurrencies = [] }) => otherCurrencies);
  if (home === undefined || others.length === 0) return null;
  const codes = [...new Set(others.map(({ currency }) => currency))];
  const sum = (each: typeof others): number => each.reduce((total, { count }) => total + count, 0);
  return {
    home,
    others: codes.map((currency) => {
      const own = others.filter((each) => each.currency === currency);
      return { currency, amounts: sum(own), leftOut: sum(own.filter(({ rate }) => !rate)) };
    }),
  };
}
