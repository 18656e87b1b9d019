/** Counts the different texts of each place. */
import { once } from '../../core/once';
import type { TextColumn } from '../../data/reading/table-rows';
import { eachPlace } from './block';
import type { Sums } from './sums';

const FIRST_ROOM = 1024;

/**
 * Which text counts where is written down, and counted when a number is asked for: in the order of the texts, one number
 * for each place tells whether it has seen a text, where a set for each would hold them all. Whoever has a part of a row
 * has the whole text.
 */
export function differentTexts({ codes, words }: TextColumn, places: number): Sums {
  let [texts, at] = [new Int32Array(FIRST_ROOM), new Int32Array(FIRST_ROOM)];
  let length = 0;
  const counts = once(() => countsOf(texts.subarray(0, length), at, words.length, places));
  return {
    add(block, kept) {
      eachPlace(block, kept, (place, row) => {
        const code = codes[row] ?? -1;
        if (code < 0) return;
        if (length === texts.length) {
          texts = withRoom(texts, length * 2);
          at = withRoom(at, length * 2);
        }
        texts[length] = code;
        at[length++] = place;
      });
    },
    read: (place) => counts()[place] ?? 0,
  };
}

function countsOf(texts: Int32Array, at: Int32Array, words: number, places: number): Float64Array {
  // Where the places of each text begin: behind those of all texts before it.
  const begins = new Int32Array(words + 1);
  for (const text of texts) begins[text + 1] = (begins[text + 1] ?? 0) + 1;
  for (let text = 0; text < words; text++) begins[text + 1] = (begins[text + 1] ?? 0) + (begins[text] ?? 0);
  const sorted = new Int32Array(texts.length);
  const next = begins.slice();
  for (let each = 0; each < texts.length; each++) {
    const text = texts[each] ?? 0;
    const to = next[text] ?? 0;
    sorted[to] = at[each] ?? 0;
    next[text] = to + 1;
  }
  const counts = new Float64Array(places);
  const lastSeen = new Int32Array(places).fill(-1);
  for (let text = 0; text < words; text++) {
    for (let each = begins[text] ?? 0; each < (begins[text + 1] ?? 0); each++) {
      const place = sorted[each] ?? 0;
      if (lastSeen[place] === text) continue;
      lastSeen[place] = text;
      counts[place] = (counts[place] ?? 0) + 1;
    }
  }
  return counts;
}

/** A larger array that begins with what the other one holds. */
function withRoom(full: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(length);
  larger.set(full);
  return larger;
}
