/** Finds the currency that a header names for its whole column. */
import { knownCurrency } from './currency';

/**
 * What names a currency in brackets, or as the last word: `Amount (USD)`, `Doanh số [triệu đồng]`, `amount_usd`.
 *
 * @returns as it is written; `undefined` where there is none, or where several are named
 */
export function currencyOfHeader(header: string): string | undefined {
  const bracketed = (header.match(BRACKETS) ?? []).flatMap(wordsOf);
  const last = wordsOf(header.replace(BRACKETS, ' ').trim()).slice(-1);
  return onlyOne(bracketed) ?? onlyOne(last);
}

const BRACKETS = /\([^)]*\)|\[[^\]]*\]/g;

const wordsOf = (text: string): readonly string[] => text.split(/[\s_\-–/,;:()[\]]+/);

function onlyOne(words: readonly string[]): string | undefined {
  const named = words.filter((word) => knownCurrency(word) !== undefined);
  return new Set(named.map((word) => knownCurrency(word))).size === 1 ? named[0] : undefined;
}
