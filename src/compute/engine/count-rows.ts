/** Counts measures over the rows of one table, for all scopes and periods in one pass. */
import type { ColumnId } from '../../model/catalogue/tables';
import type { Time } from '../../model/kpi/measure';
import { measureId } from '../../model/kpi/measure-id';
import type { TableRows } from '../../data/reading/table-rows';
import { textKey } from '../../core/text/text';
import { attribution, type Attribution } from '../../data/scopes/attribution';
import { placeOfPair } from '../../data/scopes/pairs';
import { regionOn } from '../../data/scopes/roster';
import { TEAM, type Scope, type Scopes } from '../../data/scopes/scopes';
import type { MappedTable, Measured, Question, Sources } from '../../data/source';
import { blockWriter, type Block } from './block';
import { addParts, partsOf } from './parts-of-row';
import { periodsOfRow } from './periods-of-row';
import { rowTest } from './row-filter';
import { tally } from './tally';

/** @param measures each once, all of the table of the rows */
export function countRows(
  rows: TableRows,
  mapped: MappedTable,
  question: Question,
  sources: Sources,
): Measured {
  const { measures, scopes, periods } = question;
  const places = scopes.list.length * periods.length;
  const tallies = new Map(measures.map((each) => [measureId(each), tally(each, rows, places)]));
  const layOut = layoutOf(rows, attribution(mapped, sources.team), question);
  for (const ofTime of grouped(measures, ({ time }) => JSON.stringify(time))) {
    // Measures with the same filters keep the same rows.
    const runs = grouped(ofTime, ({ where }) => JSON.stringify(where)).map((own) => ({
      keeps: rowTest(own[0], { rows, mapped, sources, periods }),
      counted: own.flatMap((each) => tallies.get(measureId(each)) ?? []),
    }));
    layOut(ofTime[0].time, (block) => {
      const kept = new Uint8Array(block.length);
      for (const { keeps, counted } of runs) {
        for (let at = 0; at < block.length; at++)
          kept[at] = keeps(block.rows[at] ?? 0, block.periods[at] ?? 0) ? 1 : 0;
        for (const each of counted) each.add(block, kept);
      }
    });
  }
  return {
    value(each, scope, period) {
      const counted = tallies.get(measureId(each));
      if (!counted) throw new Error(`not measured: ${measureId(each)}`);
      return counted.read(scope * periods.length + period);
    },
  };
}

/** Lists of at least one, by what their members have in common. */
function grouped<Each>(all: readonly Each[], keyOf: (each: Each) => string): readonly [Each, ...Each[]][] {
  const groups = new Map<string, [Each, ...Each[]]>();
  for (const each of all) {
    const group = groups.get(keyOf(each));
    if (group) group.push(each);
    else groups.set(keyOf(each), [each]);
  }
  return [...groups.values()];
}

/** Lays out where each row counts at a time: in the team, for its rep, its region and the pair of both. */
function layoutOf(
  rows: TableRows,
  attributed: Attribution,
  { scopes, periods }: Question,
): (time: Time, take: (block: Block) => void) => void {
  const repOf = placesOf(rows, 'rep', scopes.reps);
  const isByRep = attributed.region === 'team';
  const regionOf = attributed.region === 'column' ? placesOf(rows, 'region', scopes.regions) : () => -1;
  const { pairs } = scopes;
  const { shared } = rows;
  const many = periods.length;
  const regionOfRep = scopes.list.map((scope) => regionPlaces(scope, scopes));
  return (time, take) => {
    const { first, last, day } = periodsOfRow(time, rows, periods);
    const { begin, put, finish } = blockWriter(take);
    for (let row = 0; row < rows.length; row++) {
      const end = last(row);
      for (let period = first(row); period <= end; period++) {
        begin(row, period);
        put(TEAM * many + period);
        const rep = repOf(row);
        if (rep >= 0) put(rep * many + period);
        const ofRep = isByRep ? regionOfRep[rep] : undefined;
        const region = ofRep ? ofRep(day(row, period)) : regionOf(row);
        if (region >= 0) put(region * many + period);
        const pair = pairs && rep >= 0 && region >= 0 ? placeOfPair(scopes, { rep, region }) : undefined;
        if (pair !== undefined) put(pair * many + period);
        const parts = shared?.get(row);
        if (parts)
          addParts(partsOf(parts, scopes), scopes, {
            regionOf: (part) => (isByRep ? (regionOfRep[part]?.(day(row, period)) ?? -1) : regionOf(row)),
            isByRep,
            add: (scope, share) => {
              put(scope * many + period, share);
            },
          });
      }
    }
    finish();
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

/** Maps each row to the place of its name among the scopes, -1 for none. */
function placesOf(
  rows: TableRows,
  column: ColumnId & ('rep' | 'region'),
  places: ReadonlyMap<string, number>,
): (row: number) => number {
  const text = rows.texts[column];
  if (!text) return () => -1;
  const { codes, words } = text;
  const placeOfCode = Int32Array.from(words, (word) => places.get(textKey(word)) ?? -1);
  return (row) => placeOfCode[codes[row] ?? -1] ?? -1;
}
