/** Adds up a measure in one place for each scope and period. */
import type { ColumnId } from '../../model/catalogue/tables';
import type { Measure } from '../../model/kpi/measure';
import { numbersOf, textOf, type ErrorRows, type TableRows } from '../../data/reading/table-rows';

export interface Tally {
  /** @param share what of the row counts there: 1 but where several reps share it */
  add(place: number, row: number, share: number): void;
  /** 0 where nothing was added; `null` where a cell that is an error would add something: nobody knows the sum. */
  read(place: number): number | null;
}

/** One that always has a number. */
interface Sums extends Tally {
  read(place: number): number;
}

export function tally(measure: Measure, rows: TableRows, places: number): Tally {
  const numbers = (column: ColumnId): Float64Array => numbersOf(rows, column);
  switch (measure.kind) {
    case 'count':
      return total(places, () => 1);
    case 'sum': {
      const amounts = numbers(measure.column);
      const failed = rows.errors?.[measure.column] ?? NO_ERRORS;
      return unlessFailed(
        total(places, (row) => amounts[row] ?? NaN),
        failed,
      );
    }
    case 'days': {
      const [from, to] = [numbers(measure.from), numbers(measure.to)];
      return total(places, (row) => (to[row] ?? NaN) - (from[row] ?? NaN));
    }
    case 'distinct':
      return different(textOf(rows, measure.column).codes);
    case 'entries': {
      const ids = rows.texts[measure.column];
      return ids ? numbered(ids.codes, places) : total(places, () => 1);
    }
    default:
      return measure satisfies never;
  }
}

const NO_ERRORS: ErrorRows = new Set();

/** What is added up elsewhere goes on. */
function unlessFailed(sums: Tally, failed: ErrorRows): Tally {
  if (failed.size === 0) return sums;
  const unknown = new Set<number>();
  return {
    add(place, row, share) {
      if (failed.has(row)) unknown.add(place);
      sums.add(place, row, share);
    },
    read: (place) => (unknown.has(place) ? null : sums.read(place)),
  };
}

/** Blank numbers add nothing. */
function total(places: number, amountOf: (row: number) => number): Sums {
  const totals = new Float64Array(places);
  return {
    add: (place, row, share) => {
      totals[place] = (totals[place] ?? 0) + (amountOf(row) || 0) * share;
    },
    read: (place) => totals[place] ?? 0,
  };
}

/** The different texts, and every row without one. */
function numbered(codes: Int32Array, places: number): Sums {
  const ids = greatestShares(codes);
  const others = total(places, (row) => ((codes[row] ?? -1) < 0 ? 1 : 0));
  return {
    add(place, row, share) {
      ids.add(place, row, share);
      others.add(place, row, share);
    },
    read: (place) => ids.read(place) + others.read(place),
  };
}

/** Of several rows of one text that which counts most there. */
function greatestShares(codes: Int32Array): Sums {
  const seen = new Map<number, Map<number, number>>();
  return {
    add(place, row, share) {
      const code = codes[row] ?? -1;
      if (code < 0) return;
      const known = seen.get(place);
      if (!known) seen.set(place, new Map([[code, share]]));
      else if (!((known.get(code) ?? -1) >= share)) known.set(code, share);
    },
    read: (place) => [...(seen.get(place)?.values() ?? [])].reduce((sum, share) => sum + share, 0),
  };
}

/** Whoever has a part of a row has the whole text. */
function different(codes: Int32Array): Sums {
  const seen = new Map<number, Set<number>>();
  return {
    add(place, row) {
      const code = codes[row] ?? -1;
      if (code < 0) return;
      const known = seen.get(place);
      if (known) known.add(code);
      else seen.set(place, new Set([code]));
    },
    read: (place) => seen.get(place)?.size ?? 0,
  };
}
