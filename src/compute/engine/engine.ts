/** Calculates the measures of every scope and period in one pass over each table. */
import type { ColumnId } from '../../model/catalogue/tables';
import type { Measure } from '../../model/kpi/measure';
import { measureId } from '../../model/kpi/measure-id';
import type { LocatedTable, LocatedTables } from '../../data/mapping/locate';
import type { Period } from '../../core/calendar/period';
import type { TableRows } from '../../data/reading/table-rows';
import { textKey } from '../../core/text/text';
import { attribution, names, type Attribution } from '../../data/scopes/attribution';
import type { ReadTables, Scopes } from '../../data/scopes/scopes';
import type { MeasureReader } from './evaluate';
import { periodsOfRow } from './periods-of-row';
import { rowTest } from './row-filter';
import { tally, type Tally } from './tally';

export type Sources = LocatedTables;

export interface Measured {
  /** A measure in a scope and a period, by their places; `null` where the table cannot name the scope. */
  value(measure: Measure, scope: number, period: number): number | null;
}

interface Question {
  readonly measures: readonly Measure[];
  readonly tables: ReadTables;
  readonly sources: Sources;
  readonly scopes: Scopes;
  /** In ascending order, none overlapping another. */
  readonly periods: readonly Period[];
}

/** Measures all scopes and periods at once, in one pass over each table; measures that mean the same count once. */
export function measure(question: Question): Measured {
  const { sources, tables, scopes, periods } = question;
  const measures = [...new Map(question.measures.map((each) => [measureId(each), each])).values()];
  const tallies = new Map<string, Tally>();
  const attributions = new Map<string, Attribution>();
  for (const tableId of new Set(measures.map((each) => each.table))) {
    const rows = tables[tableId];
    const source = sources[tableId];
    if (!rows || !source) throw new Error(`no rows for table ${tableId}`);
    const own = measures.filter((each) => each.table === tableId);
    const attributed = attribution(source, sources.team);
    for (const each of own) {
      tallies.set(measureId(each), tally(each, rows, scopes.list.length * periods.length));
      attributions.set(measureId(each), attributed);
    }
    addRows(own, rows, source, attributed, question, tallies);
  }
  return {
    value(each, scope, period) {
      const id = measureId(each);
      const place = scopes.list[scope];
      const attributed = attributions.get(id);
      const counted = tallies.get(id);
      if (!place || !attributed || !counted) throw new Error(`not measured: ${id}`);
      return names(attributed, place.type) ? counted.read(scope * periods.length + period) : null;
    },
  };
}

/** The team is the first scope. */
const TEAM = 0;

/** Reads what `evaluate` asks for in one scope and period. */
export const measureReader = (measured: Measured, scope: number, period: number): MeasureReader => ({
  here: (each) => measured.value(each, scope, period),
  previous: (each) => (period === 0 ? null : measured.value(each, scope, period - 1)),
  team: (each) => measured.value(each, TEAM, period),
});

function addRows(
  measures: readonly Measure[],
  rows: TableRows,
  source: LocatedTable,
  attributed: Attribution,
  { scopes, periods, tables }: Question,
  tallies: ReadonlyMap<string, Tally>,
): void {
  const repOf = placesOf(rows, 'rep', scopes.reps);
  const regionOf = attributed.region === 'column' ? placesOf(rows, 'region', scopes.regions) : undefined;
  const regionOfRep = scopes.list.map((scope) => scopes.regions.get(textKey(scope.region)) ?? -1);
  const runs = measures.flatMap((each) => {
    const counted = tallies.get(measureId(each));
    if (!counted) return [];
    const keeps = rowTest(each, { rows, source, tables, periods });
    return [{ ...periodsOfRow(each.time, rows, periods), keeps, counted }];
  });
  for (let row = 0; row < rows.length; row++) {
    const rep = repOf(row);
    const region = regionOf
      ? regionOf(row)
      : attributed.region === 'team' && rep >= 0
        ? (regionOfRep[rep] ?? -1)
        : -1;
    for (const { first, last, keeps, counted } of runs) {
      const end = last(row);
      for (let period = first(row); period <= end; period++) {
        if (!keeps(row, period)) continue;
        counted.add(TEAM * periods.length + period, row);
        if (rep >= 0) counted.add(rep * periods.length + period, row);
        if (region >= 0) counted.add(region * periods.length + period, row);
      }
    }
  }
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
