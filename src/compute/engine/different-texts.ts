/** Counts the different texts of each place. */
import { once } from '../../core/once';
import type { TextColumn } from '../../data/reading/table-rows';
import { eachPlace } from './block';
import type { Sums } from './sums';

/** So many texts, each with its place, are kept together: nothing is copied when more come. */
const CHUNK = 1 << 14;

/**
 * Which text counts where is written down, and counted when a number is asked for: in the order of the texts, one number
 * for each place tells whether it has seen a text, where a set for each would hold them all. Whoever has a part of a row
 * has the whole text.
 */
export function differentTexts({ codes, words }: TextColumn, places: number): Sums {
  const chunks: Int32Array[] = [];
  let chunk = new Int32Array(0);
  let length = 0;
  const counts = once(() => {
    const written = [...chunks.slice(0, -1), chunk.subarray(0, length)];
    return countsOf(sortedByText(written, words.length), places);
  });
  return {
    add(block, kept) {
      eachPlace(block, kept, (place, row) => {
        const code = codes[row] ?? -1;
        if (code < 0) return;
        if (length === chunk.length) {
          chunk = new Int32Array(CHUNK * 2);
          chunks.push(chunk);
          length = 0;
        }
        chunk[length] = code;
        chunk[length + 1] = place;
        length += 2;
      });
    },
    read: (place) => counts()[place] ?? 0,
  };
}

/** The places of each text, behind those of all texts before it. */
interface PlacesByText {
  readonly places: Int32Array;
  /** Where those of each text end. */
  readonly ends: Int32Array;
}

function sortedByText(chunks: readonly Int32Array[], words: number): PlacesByText {
  const ends = new Int32Array(words + 1);
  for (const chunk of chunks)
    for (let at = 0; at < chunk.length; at += 2) {
      const next = (chunk[at] ?? 0) + 1;
      ends[next] = (ends[next] ?? 0) + 1;
    }
  for (let text = 0; text < words; text++) ends[text + 1] = (ends[text + 1] ?? 0) + (ends[text] ?? 0);
  const places = new Int32Array(ends[words] ?? 0);
  for (const chunk of chunks)
    for (let at = 0; at < chunk.length; at += 2) {
      const text = chunk[at] ?? 0;
      const to = ends[text] ?? 0;
      places[to] = chunk[at + 1] ?? 0;
      ends[text] = to + 1;
    }
  return { places, ends: ends.subarray(0, words) };
}

function countsOf({ places, ends }: PlacesByText, length: number): Float64Array {
  const counts = new Float64Array(length);
  const lastSeen = new Int32Array(length).fill(-1);
  let at = 0;
  ends.forEach((end, text) => {
    for (; at < end; at++) {
      const place = places[at] ?? 0;
      if (lastSeen[place] === text) continue;
      lastSeen[place] = text;
      counts[place] = (counts[place] ?? 0) + 1;
    }
  });
  return counts;
}
