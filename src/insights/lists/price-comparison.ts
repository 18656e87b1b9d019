/** Compares our latest price of each product with the latest one of each competitor. */
import { leastOf } from '../../core/extremes';
import { prices } from '../../model/catalogue/tables';
import type { Need } from '../../model/kpi/needs';
import { numbersOf, textOf, type TableRows } from '../../data/reading/table-rows';
import { rowsOfLists, type Sources } from '../../data/source';
import { byName } from '../../core/text/by-name';

/** What the comparison cannot do without. */
export const PRICE_COMPARISON_NEEDS: readonly Need[] = [
  prices.observedOn,
  prices.product,
  prices.ourPrice,
  prices.competitor,
  prices.competitorPrice,
].map(({ table, id }) => ({ table, column: id }));

export interface PriceComparison {
  /** The most often observed first, then by name. */
  readonly competitors: readonly string[];
  /** The one that a competitor undercuts most first, then by name. */
  readonly products: readonly ComparedPrices[];
}

interface ComparedPrices {
  readonly product: string;
  readonly ourPrice: number;
  /** In the order of the competitors; `null` where none of this product was observed. */
  readonly prices: readonly (number | null)[];
}

interface Question {
  /** The serials of the first day that counts and of the day after the last one. */
  readonly from: number;
  readonly until: number;
  /** So many competitors at the most: those that are observed most often. */
  readonly most: number;
}

/**
 * The latest price is that of the latest day on which one was observed, and of that day the one that stands last. Prices
 * count where they are above 0; a product without a price of ours, or without one of these competitors, has nothing to
 * compare.
 *
 * @throws where the table or a column of `PRICE_COMPARISON_NEEDS` is not mapped
 */
export function priceComparison({ prices: source }: Sources, question: Question): PriceComparison {
  const rows = rowsOfLists(source);
  if (!rows) throw new Error('no rows of table prices');
  const { ours, theirs } = observed(rows, question);
  const { words: names } = textOf(rows, 'competitor');
  const shown = [...theirs]
    .map(([code, { count, latest }]) => ({ name: names[code] ?? '', count, latest }))
    .sort((a, b) => b.count - a.count || byName(a.name, b.name))
    .slice(0, question.most);
  const products = [...ours].flatMap(([code, { price: ourPrice }]) => {
    const prices = shown.map(({ latest }) => latest.get(code)?.price ?? null);
    const known = prices.filter((price) => price !== null);
    if (known.length === 0) return [];
    const product = textOf(rows, 'product').words[code] ?? '';
    return [{ lowest: leastOf(known) / ourPrice, compared: { product, ourPrice, prices } }];
  });
  return {
    competitors: shown.map(({ name }) => name),
    products: products
      .sort((a, b) => a.lowest - b.lowest || byName(a.compared.product, b.compared.product))
      .map(({ compared }) => compared),
  };
}

interface Price {
  readonly day: number;
  readonly price: number;
}

/** By the product's code. */
type Latest = Map<number, Price>;

interface OfCompetitor {
  count: number;
  readonly latest: Latest;
}

function observed(rows: TableRows, { from, until }: Question) {
  const [{ codes: products }, { codes: competitors }] = [textOf(rows, 'product'), textOf(rows, 'competitor')];
  const dates = numbersOf(rows, 'observedOn');
  const [ourPrices, theirPrices] = [numbersOf(rows, 'ourPrice'), numbersOf(rows, 'competitorPrice')];
  const ours: Latest = new Map();
  const theirs = new Map<number, OfCompetitor>();
  for (let row = 0; row < rows.length; row++) {
    const [date, product, competitor] = [dates[row] ?? NaN, products[row] ?? -1, competitors[row] ?? -1];
    if (product < 0 || !(date >= from && date < until)) continue;
    const day = Math.floor(date);
    keep(ours, product, { day, price: ourPrices[row] ?? NaN });
    const price = theirPrices[row] ?? NaN;
    if (competitor < 0 || !(price > 0)) continue;
    const of: OfCompetitor = theirs.get(competitor) ?? { count: 0, latest: new Map() };
    theirs.set(competitor, of);
    of.count++;
    keep(of.latest, product, { day, price });
  }
  return { ours, theirs };
}

function keep(latest: Latest, product: number, observed: Price): void {
  const known = latest.get(product);
  if (observed.price > 0 && (!known || observed.day >= known.day)) latest.set(product, observed);
}
