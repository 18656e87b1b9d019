/** Adds up a measure in one place for each scope and period, a block of rows at a time. */
import type { ColumnId } from '../../model/catalogue/tables';
import type { Measure } from '../../model/kpi/measure';
import type { Codes } from '../../data/reading/codes';
import { numbersOf, textOf, type ErrorRows, type TableRows } from '../../data/reading/table-rows';
import { BLOCK_LENGTH, eachPlace } from './block';
import { differentTexts } from './different-texts';
import type { Sums, Tally } from './sums';

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
      return differentTexts(textOf(rows, measure.column), places);
    case 'entries': {
      const ids = rows.texts[measure.column];
      if (!ids) return total(places, () => 1);
      const different = rows.shared ? greatestShares(ids.codes) : differentTexts(ids, places);
      return both(
        different,
        total(places, (row) => ((ids.codes[row] ?? -1) < 0 ? 1 : 0)),
      );
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
    add(block, kept) {
      eachPlace(block, kept, (place, row) => {
        if (failed.has(row)) unknown.add(place);
      });
      sums.add(block, kept);
    },
    read: (place) => (unknown.has(place) ? null : sums.read(place)),
  };
}

/** Blank numbers add nothing. */
function total(places: number, amountOf: (row: number) => number): Sums {
  const totals = new Float64Array(places);
  const amounts = new Float64Array(BLOCK_LENGTH);
  const addAt = (place: number, amount: number): void => {
    totals[place] = (totals[place] ?? 0) + amount;
  };
  return {
    add({ length, rows, places: columns, parts }, kept) {
      for (let each = 0; each < length; each++)
        amounts[each] = kept[each] === 1 ? amountOf(rows[each] ?? 0) || 0 : 0;
      for (const column of columns)
        for (let each = 0; each < length; each++) {
          const place = column[each] ?? -1;
          if (place >= 0) addAt(place, amounts[each] ?? 0);
        }
      for (const { place, share } of parts) addAt(place, (amounts[0] ?? 0) * share);
    },
    read: (place) => totals[place] ?? 0,
  };
}

const both = (one: Sums, other: Sums): Sums => ({
  add(block, kept) {
    one.add(block, kept);
    other.add(block, kept);
  },
  read: (place) => one.read(place) + other.read(place),
});

/** Of several rows of one text that which counts most there. */
function greatestShares(codes: Codes): Sums {
  const seen = new Map<number, Map<number, number>>();
  return {
    add(block, kept) {
      eachPlace(block, kept, (place, row, share) => {
        const code = codes[row] ?? -1;
        if (code < 0) return;
        const known = seen.get(place);
        if (!known) seen.set(place, new Map([[code, share]]));
        else if (!((known.get(code) ?? -1) >= share)) known.set(code, share);
      });
    },
    read: (place) => [...(seen.get(place)?.values() ?? [])].reduce((sum, share) => sum + share, 0),
  };
}
