/** Describes rows side by side in memory, some thousands at a time, with where they count: what is counted runs over such. */

/** Rows, each once for each period in which it counts. */
export interface Block {
  readonly length: number;
  readonly rows: Int32Array;
  readonly periods: Int32Array;
  /** Where each row counts as a whole, -1 for nowhere: in the team, for its rep, its region and the pair of both. */
  readonly places: readonly Int32Array[];
  /** Where the row counts in parts, if several reps share it: such a row is a block of its own. */
  readonly parts: readonly PlacedPart[];
}

export interface PlacedPart {
  readonly place: number;
  /** What of the row counts there. */
  readonly share: number;
}

/** So many fit into the cache of a processor with all that is counted. */
export const BLOCK_LENGTH = 2048;

/** Visits each place in which a row that is kept counts, with what of it does. */
export function eachPlace(
  { length, rows, places, parts }: Block,
  kept: Uint8Array,
  visit: (place: number, row: number, share: number) => void,
): void {
  for (const column of places)
    for (let each = 0; each < length; each++) {
      const place = column[each] ?? -1;
      if (place >= 0 && kept[each] === 1) visit(place, rows[each] ?? 0, 1);
    }
  if (kept[0] === 1) for (const { place, share } of parts) visit(place, rows[0] ?? 0, share);
}
