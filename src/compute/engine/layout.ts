/** Lays out where each row counts: in the team, for its rep, its region and the pair of both, and in parts where several share it. */
import { textKey } from '../../core/text/text';
import type { ColumnId } from '../../model/catalogue/tables';
import type { Time } from '../../model/kpi/measure';
import type { SharedRow, TableRows } from '../../data/reading/table-rows';
import type { Attribution } from '../../data/scopes/attribution';
import { placeOfPair } from '../../data/scopes/pairs';
import { regionOn } from '../../data/scopes/roster';
import type { Scope, Scopes } from '../../data/scopes/scopes';
import type { Question } from '../../data/source';
import { BLOCK_LENGTH, type Block, type PlacedPart } from './block';
import { addParts, partsOf } from './parts-of-row';
import { periodsOfRow } from './periods-of-row';

/** Writes for each of so many rows in a period its place in a scope, -1 for none. */
type PlacesOf = (into: Int32Array, block: Pick<Block, 'length' | 'rows' | 'periods'>) => void;

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
  const ofRep = placesByName(rows, 'rep', scopes.reps, many);
  const ofRegion =
    attributed.region === 'column' ? placesByName(rows, 'region', scopes.regions, many) : undefined;
  const scopeAt = (place = -1): number => Math.floor(place / many);
  const placeIn = (scope: number | undefined, period: number): number =>
    scope === undefined || scope < 0 ? -1 : scope * many + period;
  const regionOfRep = scopes.list.map((scope) => regionPlaces(scope, scopes));

  return (time, take) => {
    const { first, last, day } = periodsOfRow(time, rows, periods);
    const block = { rows: new Int32Array(BLOCK_LENGTH), periods: new Int32Array(BLOCK_LENGTH), length: 0 };
    const nowhere = (): Int32Array => new Int32Array(BLOCK_LENGTH).fill(-1);
    const [reps, regions, pairs] = [nowhere(), nowhere(), nowhere()];
    // The team is the first of all scopes: its places are those of the periods.
    const places = [block.periods, reps, regions, ...(scopes.pairs ? [pairs] : [])];

    const regionsByRep: PlacesOf = (into, { length, rows: own, periods: at }) => {
      for (let each = 0; each < length; each++) {
        const period = at[each] ?? 0;
        into[each] = placeIn(regionOfRep[scopeAt(reps[each])]?.(day(own[each] ?? 0, period)), period);
      }
    };
    const ofPair: PlacesOf = (into, { length, periods: at }) => {
      for (let each = 0; each < length; each++) {
        const pair = { rep: scopeAt(reps[each]), region: scopeAt(regions[each]) };
        into[each] = placeIn(placeOfPair(scopes, pair), at[each] ?? 0);
      }
    };
    const finish = (parts: readonly PlacedPart[] = []): void => {
      if (block.length === 0) return;
      ofRep?.(reps, block);
      (isByRep ? regionsByRep : ofRegion)?.(regions, block);
      if (scopes.pairs) ofPair(pairs, block);
      take({ ...block, places, parts });
      block.length = 0;
    };
    const partsIn = (row: number, period: number, shared: SharedRow): readonly PlacedPart[] => {
      const parts: PlacedPart[] = [];
      const own = Int32Array.of(-1);
      ofRegion?.(own, { length: 1, rows: Int32Array.of(row), periods: Int32Array.of(period) });
      addParts(partsOf(shared, scopes), scopes, {
        regionOf: (rep) => (isByRep ? (regionOfRep[rep]?.(day(row, period)) ?? -1) : scopeAt(own[0])),
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

/** By the name that stands in a column; `undefined` where there is no such column. */
function placesByName(
  { texts }: TableRows,
  column: ColumnId & ('rep' | 'region'),
  scopes: ReadonlyMap<string, number>,
  many: number,
): PlacesOf | undefined {
  const text = texts[column];
  if (!text) return undefined;
  const { codes, words } = text;
  const firstOfCode = Int32Array.from(words, (word) => (scopes.get(textKey(word)) ?? -1) * many);
  return (into, { length, rows, periods }) => {
    for (let each = 0; each < length; each++) {
      const first = firstOfCode[codes[rows[each] ?? 0] ?? -1] ?? -1;
      into[each] = first < 0 ? -1 : first + (periods[each] ?? 0);
    }
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
