/** Lays out where rows count, some thousands at a time: what is counted then runs over numbers side by side in memory. */

/** A row in a period in which it counts, and the places in which it does. */
export interface Block {
  /** How many rows, each once for each of its periods. */
  readonly length: number;
  readonly rows: Int32Array;
  readonly periods: Int32Array;
  /** Where the places of each end among all; those of the first begin at 0. */
  readonly ends: Int32Array;
  readonly places: Int32Array;
  /** What of the row counts at each place: 1 but where several reps share it. */
  readonly shares: Float64Array;
}

export interface BlockWriter {
  /** Begins a row in a period. */
  readonly begin: (row: number, period: number) => void;
  /** One more place of the row that was begun, which counts there as a whole where no share is given. */
  readonly put: (place: number, share?: number) => void;
  /** Hands over what is not yet. */
  readonly finish: () => void;
}

/** So many fit into the cache of a processor with all that is counted. */
const LENGTH = 2048;

/** The team, a rep, a region and the pair of both; rows that several share may need more. */
const PLACES = 4;

/** @param take is called with each block that is full: it is written anew afterwards */
export function blockWriter(take: (block: Block) => void): BlockWriter {
  const rows = new Int32Array(LENGTH);
  const periods = new Int32Array(LENGTH);
  const ends = new Int32Array(LENGTH);
  let places = new Int32Array(LENGTH * PLACES);
  let shares = new Float64Array(LENGTH * PLACES);
  let length = 0;
  let put = 0;
  const finish = (): void => {
    if (length > 0) take({ length, rows, periods, ends, places, shares });
    length = 0;
    put = 0;
  };
  return {
    begin(row, period) {
      if (length === LENGTH) finish();
      rows[length] = row;
      periods[length] = period;
      ends[length++] = put;
    },
    put(place, share = 1) {
      if (put === places.length) {
        places = withRoom(places, new Int32Array(put * 2));
        shares = withRoom(shares, new Float64Array(put * 2));
      }
      places[put] = place;
      shares[put++] = share;
      ends[length - 1] = put;
    },
    finish,
  };
}

/** @returns the larger array, which begins with what the other one holds */
export function withRoom<Numbers extends Int32Array | Float64Array>(full: Numbers, larger: Numbers): Numbers {
  larger.set(full);
  return larger;
}
