/** Describes what the plan says of currencies, and finds the rate that applies on a day. */

/** What one unit of a currency is worth in the document's, from a day on. */
export interface Rate {
  /** A code such as `EUR`. */
  readonly currency: string;
  readonly worth: number;
  /** The serial of a day; without it from the beginning. */
  readonly from?: number;
}

export interface Money {
  /** The code of the document's currency; blank where its data, its locale and its time zone tell. */
  readonly currency: string;
  readonly rates: readonly Rate[];
}

export const NO_MONEY: Money = { currency: '', rates: [] };

/**
 * The latest rate of a currency that begins on the day or before it; of several from one day the last in the list.
 *
 * @param day a serial; `NaN` where there is none, and only a rate from the beginning applies
 */
export function rateAt(rates: readonly Rate[], currency: string, day: number): Rate | undefined {
  let latest: Rate | undefined;
  for (const rate of rates) {
    const from = rate.from ?? -Infinity;
    const applies = rate.currency === currency && (from === -Infinity || from <= day);
    if (applies && from >= (latest?.from ?? -Infinity)) latest = rate;
  }
  return latest;
}
