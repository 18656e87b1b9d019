/** Counts measures over the rows of one table, for all scopes and periods in one pass. */
import type { ColumnId } from '../../model/catalogue/tables';
import { measureId } from '../../model/kpi/measure-id';
import type { TableRows } from '../../data/reading/table-rows';
import { textKey } from '../../core/text/text';
import { attribution, type Attribution } from '../../data/scopes/attribution';
import { placeOfPair } from '../../data/scopes/pairs';
import { regionOn } from '../../data/scopes/roster';
import { TEAM, type Scope, type Scopes } from '../../data/scopes/scopes';
import type { MappedTable, Measured, Question, Sources } from '../../data/source';
import { addParts, partsOf } from './parts-of-row';
import { periodsOfRow } from './periods-of-row';
import { rowTest } from './row-filter';
import { tally, type Tally } from './tally';

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
  addRows(rows, mapped, attribution(mapped, sources.team), question, sources, tallies);
  return {
    value(each, scope, period) {
      const counted = tallies.get(measureId(each));
      if (!counted) throw new Error(`not measured: ${measureId(each)}`);
      return counted.read(scope * periods.length + period);
    },
  };
}

function addRows(
  rows: TableRows,
  mapped: MappedTable,
  attributed: Attribution,
  { measures, scopes, periods }: Question,
  sources: Sources,
  tallies: ReadonlyMap<string, Tally>,
): void {
  const repOf = placesOf(rows, 'rep', scopes.reps);
  const regionOf = attributed.region === 'column' ? placesOf(rows, 'region', scopes.regions) : undefined;
  const regionOfRep = scopes.list.map((scope) => regionPlaces(scope, scopes));
  const runs = measures.flatMap((each) => {
    const counted = tallies.get(measureId(each));
    if (!counted) return [];
    const keeps = rowTest(each, { rows, mapped, sources, periods });
    return [{ ...periodsOfRow(each.time, rows, periods), keeps, counted }];
  });
  for (let row = 0; row < rows.length; row++) {
    const rep = repOf(row);
    const ofRep = attributed.region === 'team' ? regionOfRep[rep] : undefined;
    const named = regionOf ? regionOf(row) : -1;
    const shared = rows.shared?.get(row);
    const parts = shared && partsOf(shared, scopes);
    for (const { first, last, day, keeps, counted } of runs) {
      const end = last(row);
      for (let period = first(row); period <= end; period++) {
        if (!keeps(row, period)) continue;
        const place = (scope: number): number => scope * periods.length + period;
        counted.add(place(TEAM), row, 1);
        if (rep >= 0) counted.add(place(rep), row, 1);
        const region = ofRep ? ofRep(day(row, period)) : named;
        if (region >= 0) counted.add(place(region), row, 1);
        const pair =
          scopes.pairs && rep >= 0 && region >= 0 ? placeOfPair(scopes, { rep, region }) : undefined;
        if (pair !== undefined) counted.add(place(pair), row, 1);
        if (parts)
          addParts(parts, scopes, {
            regionOf: (part) => (regionOf ? named : (regionOfRep[part]?.(day(row, period)) ?? -1)),
            isByRep: attributed.region === 'team',
            add: (scope, share) => {
              counted.add(place(scope), row, share);
            },
          });
      }
    }
  }
}

/** The place of the region to which a rep belongs on a day, -1 for none. */
function regionPlaces(rep: Scope, { regions }: Scopes): (day: number) => number {
  const placeOf = (region: string): number => regions.get(textKey(region)) ?? -1;
  const first = placeOf(regionOn(rep, -Infinity));
  const moves = (rep.moves ?? []).map(({ day, to }) => ({ day, place: placeOf(to) }));
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
  const placeOfCode = text.words.map((word) => places.get(textKey(word)) ?? -1);
  return (row) => placeOfCode[text.codes[row] ?? -1] ?? -1;
}
