/** Reads each distinct text of a column only once, because columns repeat themselves. */

/** The same reading with a memory, to be thrown away with the column. */
export function readingOnce<Read, Key = string>(read: (text: Key) => Read): (text: Key) => Read {
  const known = new Map<Key, Read>();
  return (text) => {
    if (!known.has(text)) known.set(text, read(text));
    return known.get(text) as Read;
  };
}
