/** Reads each distinct text of a column only once, because columns repeat themselves. */
import type { Cell } from './cells';

/** `undefined` for cells that are no text. */
export function eachTextOnce<Read>(
  values: readonly Cell[],
  read: (text: string) => Read,
): readonly (Read | undefined)[] {
  const known = new Map<string, Read>();
  return values.map((value) => {
    if (typeof value !== 'string' || value === '') return undefined;
    if (!known.has(value)) known.set(value, read(value));
    return known.get(value);
  });
}
