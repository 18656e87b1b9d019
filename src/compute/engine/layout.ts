/** Lays out where each row counts: in the team, for its rep, its region and the pair of both, and in parts where several share it. */
import { textKey } from '../../core/text/text';
import type { ColumnId } from '../../model/catalogue/tables';
import type { Time } from '../../model/kpi/measure';
import type { SharedRow, TableRows } from '../../data/reading/table-rows';
import type { Attribution } from '../../data/scopes/attribution';
import { placeOfPair } from '../../data/scopes/pairs';
import { regionOn } from '../../data/scopes/roster';
import { TEAM, type Scope, type Scopes } from '../../data/scopes/scopes';
import type { Question } from '../../data/source';
import { BLOCK_LENGTH, type Block, type PlacedPart } from './block';
import { addParts, partsOf } from './parts-of-row';
import { periodsOfRow } from './periods-of-row';

/** Writes for each of so many rows in a period the place of a scope of theirs among the scopes, -1 for none. */
type ScopesOf = (into: Int32Array, block: Pick<Block, 'length' | 'rows' | 'periods'>) => void;

/**
 * Runs over all rows once for a time, a block after the other.
 *
 * @returns what calls `take` with each block, which is written anew afterwards
 */
export function layoutOf(
  rows: TableRows,
  attributed: Attribution,
  { scopes, periods }: Question,
): (time: Time, take: (block: Block) => void) => void {
  const many = periods.length;
  const isByRep = attributed.region === 'team';
  const ofRep = scopesByName(rows, 'rep', scopes.reps);
  const ofRegion = attributed.region === 'column' ? scopesByName(rows, 'region', scopes.regions) : undefined;
  const regionOfRep = scopes.list.map((scope) => regionPlaces(scope, scopes));

  return (time, take) => {
    const { first, last, day } = periodsOfRow(time, rows, periods);
    const block = { rows: new Int32Array(BLOCK_LENGTH), periods: new Int32Array(BLOCK_LENGTH), length: 0 };
    const [team, reps, regions, pairs] = [1, 2, 3, 4].map(() => new Int32Array(BLOCK_LENGTH).fill(-1));
    if (!team || !reps || !regions || !pairs) throw new Error('no room');
    const places = [team, reps, regions, ...(scopes.pairs ? [pairs] : [])];

    const regionsByRep: ScopesOf = (into, { length, rows: own, periods: at }) => {
      for (let each = 0; each < length; each++) {
        const regionOf = regionOfRep[reps[each] ?? -1];
        into[each] = regionOf ? regionOf(day(own[each] ?? 0, at[each] ?? 0)) : -1;
      }
    };
    const ofPair: ScopesOf = (into, { length }) => {
      for (let each = 0; each < length; each++)
        into[each] = placeOfPair(scopes, { rep: reps[each] ?? -1, region: regions[each] ?? -1 }) ?? -1;
    };
    const finish = (parts: readonly PlacedPart[] = []): void => {
      if (block.length === 0) return;
      team.fill(TEAM);
      ofRep?.(reps, block);
      (isByRep ? regionsByRep : ofRegion)?.(regions, block);
      if (scopes.pairs) ofPair(pairs, block);
      for (const column of places) scopesToPlaces(column, block, many);
      take({ ...block, places, parts });
      block.length = 0;
    };
    const partsIn = (row: number, period: number, shared: SharedRow): readonly PlacedPart[] => {
      const parts: PlacedPart[] = [];
      const own = Int32Array.of(-1);
      ofRegion?.(own, { length: 1, rows: Int32Array.of(row), periods: Int32Array.of(period) });
      addParts(partsOf(shared, scopes), scopes, {
        regionOf: (rep) => (isByRep ? (regionOfRep[rep]?.(day(row, period)) ?? -1) : (own[0] ?? -1)),
        isByRep,
        add: (scope, share) => parts.push({ place: scope * many + period, share }),
      });
      return parts;
    };

    for (let row = 0; row < rows.length; row++) {
      const from = first(row);
      if (from < 0) continue;
      const to = last(row, from);
      const shared = rows.shared?.get(row);
      for (let period = from; period <= to; period++) {
        // Sums are added up in the order of the rows: so the last digit of each stays the same, shared or not.
        if (shared || block.length === BLOCK_LENGTH) finish();
        block.rows[block.length] = row;
        block.periods[block.length++] = period;
        if (shared) finish(partsIn(row, period, shared));
      }
    }
    finish();
  };
}

function scopesToPlaces(
  column: Int32Array,
  { length, periods }: Omit<Block, 'places' | 'parts'>,
  many: number,
): void {
  for (let each = 0; each < length; each++) {
    const scope = column[each] ?? -1;
    column[each] = scope < 0 ? -1 : scope * many + (periods[each] ?? 0);
  }
}

/** By the name that stands in a column; `undefined` where there is no such column. */
function scopesByName(
  { texts }: TableRows,
  column: ColumnId & ('rep' | 'region'),
  places: ReadonlyMap<string, number>,
): ScopesOf | undefined {
  const text = texts[column];
  if (!text) return undefined;
  const { codes, words } = text;
  const scopeOfCode = Int32Array.from(words, (word) => places.get(textKey(word)) ?? -1);
  return (into, { length, rows }) => {
    for (let each = 0; each < length; each++) into[each] = scopeOfCode[codes[rows[each] ?? 0] ?? -1] ?? -1;
  };
}

/** The place of the region to which a rep belongs on a day, -1 for none. */
function regionPlaces(rep: Scope, { regions }: Scopes): (day: number) => number {
  const placeOf = (region: string): number => regions.get(textKey(region)) ?? -1;
  const first = placeOf(regionOn(rep, -Infinity));
  if (!rep.moves) return () => first;
  const moves = rep.moves.map(({ day, to }) => ({ day, place: placeOf(to) }));
  return (day) => moves.reduce((place, move) => (move.day <= day ? move.place : place), first);
}
