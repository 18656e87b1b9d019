/** Counts how often each text of a column stands in it, so that a text is understood once. */
import type { CodedCells } from './coded-cells';

/** What one text, or several that are spelled alike, say. */
export interface Said<What> {
  readonly what: What;
  /** Its place among the texts. */
  readonly code: number;
  /** In how many cells it stands, and the place of the first. */
  readonly count: number;
  readonly first: number;
}

/** Those of the texts that stand among the cells, in their order, and say something. */
export function saidIn<What>(
  { codes, texts }: CodedCells,
  read: (text: string) => What | undefined,
): readonly Said<What>[] {
  if (texts.length === 0) return [];
  const counts = new Int32Array(texts.length);
  const first = new Int32Array(texts.length);
  for (let at = 0; at < codes.length; at++) {
    const code = codes[at] ?? -1;
    if (code < 0) continue;
    if (counts[code] === 0) first[code] = at;
    counts[code] = (counts[code] ?? 0) + 1;
  }
  return texts.flatMap((text, code): readonly Said<What>[] => {
    const count = counts[code] ?? 0;
    const what = count === 0 ? undefined : read(text);
    return what === undefined ? [] : [{ what, code, count, first: first[code] ?? 0 }];
  });
}
