/** Makes a short text of a long one, another one where that is another. */

/** Below it, products of a character's 16 bits are whole numbers without error. */
const PRIME = 2 ** 36 - 5;

const BASE = 65_599;

/** A property of the document holds 9 KB, and the names of a large team are longer. */
export function digest(text: string): string {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (sum * BASE + text.charCodeAt(at)) % PRIME;
  return `${text.length}-${sum}`;
}
