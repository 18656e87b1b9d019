/** Finds the word that somebody may have meant by one with a slip in it. */
import { textKey } from './text';
import { unaccented } from './unaccented';

/** One wrong letter in so many is a slip; more are another word. */
const LETTERS_PER_SLIP = 3;

/**
 * `Thành côg` is near `Thành công`; accents and case make no difference.
 *
 * @returns `undefined` where no word is near; of several that are equally near the first
 */
export function nearestWord(typed: string, words: readonly string[]): string | undefined {
  const key = keyOf(typed);
  const [nearest] = words
    .map((word) => ({ word, slips: slipsBetween(key, keyOf(word)) }))
    .filter(({ word, slips }) => slips * LETTERS_PER_SLIP <= Math.max(key.length, keyOf(word).length))
    .sort((a, b) => a.slips - b.slips);
  return nearest?.word;
}

const keyOf = (word: string): string => unaccented(textKey(word));

/** How many letters have to be added, removed or replaced (Levenshtein). */
function slipsBetween(one: string, other: string): number {
  let former = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 0; row < one.length; row += 1) {
    const next = [row + 1];
    for (let column = 0; column < other.length; column += 1) {
      next.push(
        Math.min(
          (former[column] ?? 0) + (one[row] === other[column] ? 0 : 1),
          (former[column + 1] ?? 0) + 1,
          (next[column] ?? 0) + 1,
        ),
      );
    }
    former = next;
  }
  return former[other.length] ?? 0;
}
