/** Decides which currency is the document's own. */

/** The currency of each amount that is not 0, by its code; `undefined` where nothing names it. */
export type NamedAmounts = Iterable<string | undefined>;

/**
 * The local one, where any amount is in it or names none; else the one that most amounts name, of several the first.
 *
 * @param local the code of the currency of the country where the document is used, if it is known
 * @returns `undefined` where no amount names a currency: then there is nothing to decide
 */
export function homeCurrency(amounts: NamedAmounts, local: string | undefined): string | undefined {
  const counts = new Map<string | undefined, number>();
  for (const currency of amounts) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  const named = [...counts].flatMap(([code, count]) => (code === undefined ? [] : [{ code, count }]));
  if (named.length === 0) return undefined;
  if (local !== undefined && (counts.has(local) || counts.has(undefined))) return local;
  const [most] = named.sort((a, b) => b.count - a.count);
  return most?.code;
}
