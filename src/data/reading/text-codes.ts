/** Gives each different text a code, as a `Map` would, but for columns of hundreds of thousands of texts in less time. */
import { isBlank } from '../../core/text/text';

export interface TextCodes {
  /** Each different text by its code, in the order in which they were met. */
  readonly texts: readonly string[];
  /**
   * @param hash the text's, as `hashOf` gives it
   * @returns -1 for a text of nothing but blanks
   */
  readonly codeOf: (text: string, hash: number) => number;
}

/** Equal texts have equal hashes, others mostly different ones: https://en.wikipedia.org/wiki/Rolling_hash */
export function hashOf(text: string): number {
  let hash = text.length;
  for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return hash ^ (hash >>> 15);
}

const FIRST_ROOM = 1024;

/**
 * A table of places, of which at least half are free: a text is looked for from the place that its hash names on. The hash
 * of a text in the table is compared first, so that a text is fetched from memory only where it is the same, but for chance.
 */
export function textCodes(): TextCodes {
  const texts: string[] = [];
  let hashes = new Int32Array(FIRST_ROOM);
  /** One more than a code; 0 is free. */
  let places = new Int32Array(FIRST_ROOM * 2);
  const freePlace = (hash: number): number => {
    let place = hash & (places.length - 1);
    while (places[place] !== 0) place = (place + 1) & (places.length - 1);
    return place;
  };
  const makeRoom = (): void => {
    const all = hashes;
    hashes = new Int32Array(all.length * 2);
    hashes.set(all);
    places = new Int32Array(hashes.length * 2);
    for (let code = 0; code < texts.length; code++) places[freePlace(all[code] ?? 0)] = code + 1;
  };
  return {
    texts,
    codeOf(text, hash) {
      let place = hash & (places.length - 1);
      for (let code = places[place] ?? 0; code !== 0; code = places[place] ?? 0) {
        if (hashes[code - 1] === hash && texts[code - 1] === text) return code - 1;
        place = (place + 1) & (places.length - 1);
      }
      if (isBlank(text)) return -1;
      if (texts.length === hashes.length) {
        makeRoom();
        place = freePlace(hash);
      }
      hashes[texts.length] = hash;
      places[place] = texts.push(text);
      return texts.length - 1;
    },
  };
}
