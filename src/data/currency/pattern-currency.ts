/** Finds the currency that a cell's number pattern shows: what is typed as `$1,000` becomes a number with such a pattern. */
import { knownCurrency } from '../../core/text/currency';

/** Quoted, in the brackets of a currency, or a sign alone: `#,##0 "₫"`, `[$€-407]#,##0`, `$#,##0`. */
const SIGNS = /\[\$([^\]-]*)[^\]]*\]|"([^"]*)"|(\p{Sc})/gu;

/** As the pattern shows it; `undefined` where it shows none. */
export function currencyOfPattern(pattern: string): string | undefined {
  for (const sign of pattern.match(SIGNS) ?? []) {
    const name = sign.replace(/^\[\$|^"|-[^\]]*\]$|\]$|"$/g, '').trim();
    if (knownCurrency(name) !== undefined) return name;
  }
  return undefined;
}
