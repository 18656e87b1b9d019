/** Finds the price windows: where every competitor is more expensive than we are, and none runs a promotion. */
import { prices } from '../../model/catalogue/tables';
import { periodOf } from '../../compute/engine/periods-of-row';
import type { Need } from '../../model/kpi/needs';
import type { Period } from '../../core/calendar/period';
import { numbersOf, textOf, type TableRows } from '../../data/reading/table-rows';
import { textKey } from '../../core/text/text';
import { withoutNoise } from '../../core/noise';
import { rowsOfLists, type Sources } from '../../data/source';
import { byName } from '../../core/text/by-name';

/** What the list cannot do without: nobody can tell that there is no promotion where none are written down. */
export const PRICE_WINDOW_NEEDS: readonly Need[] = [
  prices.observedOn,
  prices.product,
  prices.ourPrice,
  prices.competitorPrice,
  prices.promotion,
].map(({ table, id }) => ({ table, column: id }));

/** The time for an offer of our own. */
export interface PriceWindow {
  readonly product: string;
  readonly period: Period;
  /** Our mean price, beside those of the closest competitor. */
  readonly ourPrice: number;
  /** The closest competitor, blank where observations do not name one. */
  readonly competitor: string;
  /** Its mean price. */
  readonly competitorPrice: number;
  /** By what share of our price it is dearer. */
  readonly dearerBy: number;
}

interface Question {
  /** In ascending order, none overlapping another: a product is looked at in each of them. */
  readonly periods: readonly Period[];
  /** The share of our price by which competitors must be dearer: 0.1 is 10 %. */
  readonly least: number;
  /** Only windows that are open: a product's latest period with observations decides. */
  readonly isOpen?: boolean;
  /** Only observations that name this region. */
  readonly region?: string;
}

/**
 * The windows of each product in each period: the latest period first, in it the widest gap, then by name.
 *
 * Buyers compare us with the best other offer, so the competitor that comes closest decides, not the mean of all: one
 * very dear competitor must not open a window. It is measured by its mean price in the period, not by its lowest one: a
 * single observation is not a market. And it is compared with our prices of the same observations, so that regions or days
 * of different price levels do not mix. Of equally close competitors the first by name is told.
 *
 * Prices count where both are above 0; a promotion counts in any observation of the product, and closes the period.
 *
 * @throws where the table or a column of `PRICE_WINDOW_NEEDS` is not mapped, or a region is asked for without one
 */
export function priceWindows({ prices: source }: Sources, question: Question): readonly PriceWindow[] {
  const rows = rowsOfLists(source);
  if (!rows) throw new Error('no rows of table prices');
  const { periods, least } = question;
  const competitors = rows.texts.competitor?.words ?? [];
  const windows: PriceWindow[] = [];
  const all = observed(rows, question);
  for (const [place, { hasPromotion, pairs }] of all) {
    const product = textOf(rows, 'product').words[Math.floor(place / periods.length)];
    const inPeriods = place % periods.length;
    const period = periods[inPeriods];
    const isOver = periods.slice(inPeriods + 1).some((_, later) => all.has(place + 1 + later));
    if (question.isOpen === true && isOver) continue;
    const [closest] = [...pairs]
      .map(([code, pair]) => ({ competitor: competitors[code] ?? '', ...meansOf(pair) }))
      .sort((a, b) => a.dearerBy - b.dearerBy || byName(a.competitor, b.competitor));
    if (hasPromotion || !closest || closest.dearerBy < least) continue;
    if (product !== undefined && period) windows.push({ product, period, ...closest });
  }
  return windows.sort(
    (a, b) => b.period.start - a.period.start || b.dearerBy - a.dearerBy || byName(a.product, b.product),
  );
}

/** Prices of the same observations, added up. */
interface Pair {
  ours: number;
  theirs: number;
  count: number;
}

interface Observed {
  hasPromotion: boolean;
  /** By the competitor's code. */
  readonly pairs: Map<number, Pair>;
}

const meansOf = ({ ours, theirs, count }: Pair) => ({
  ourPrice: withoutNoise(ours / count),
  competitorPrice: withoutNoise(theirs / count),
  dearerBy: withoutNoise(theirs / ours - 1),
});

/** What was observed, by product and period: the product's code × the number of periods + the period's place. */
function observed(rows: TableRows, { periods, region }: Question): ReadonlyMap<number, Observed> {
  const { codes: products } = textOf(rows, 'product');
  const { codes: promotions } = textOf(rows, 'promotion');
  const competitors = rows.texts.competitor?.codes;
  const dates = numbersOf(rows, 'observedOn');
  const [ourPrices, theirPrices] = [numbersOf(rows, 'ourPrice'), numbersOf(rows, 'competitorPrice')];
  const isAskedFor = regionTest(rows, region);
  const all = new Map<number, Observed>();
  for (let row = 0; row < rows.length; row++) {
    const product = products[row] ?? -1;
    const period = periodOf(dates[row] ?? NaN, periods);
    if (product < 0 || period < 0 || !isAskedFor(row)) continue;
    const place = product * periods.length + period;
    const at = all.get(place) ?? { hasPromotion: false, pairs: new Map<number, Pair>() };
    all.set(place, at);
    if ((promotions[row] ?? -1) >= 0) at.hasPromotion = true;
    const [ours, theirs] = [ourPrices[row] ?? NaN, theirPrices[row] ?? NaN];
    if (!(ours > 0 && theirs > 0)) continue;
    const competitor = competitors?.[row] ?? -1;
    const pair = at.pairs.get(competitor) ?? { ours: 0, theirs: 0, count: 0 };
    at.pairs.set(competitor, pair);
    pair.ours += ours;
    pair.theirs += theirs;
    pair.count++;
  }
  return all;
}

function regionTest(rows: TableRows, region: string | undefined): (row: number) => boolean {
  if (region === undefined) return () => true;
  const { codes, words } = textOf(rows, 'region');
  const wanted = words.findIndex((word) => textKey(word) === textKey(region));
  return (row) => wanted >= 0 && codes[row] === wanted;
}
