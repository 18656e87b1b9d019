/** Fills the measures of one row of KPI Data: values of the refresh, or live formulas over the data. */
import { periodIn } from '../../compute/available/timeline';
import { operandsOf, type MeasureCells } from '../../compute/formulas/conditions';
import { formulaLimit, goesByDay, isOfRegions } from '../../compute/formulas/limits';
import { measureFormula } from '../../compute/formulas/measure';
import { greatestOf, leastOf } from '../../core/extremes';
import { IS_NUMBER, unless } from '../../core/formula/blank-cells';
import { binary, call, EMPTY, integer, text, type Expression } from '../../core/formula/expression';
import { cell, columnRows } from '../../core/formula/reference';
import type { Measure } from '../../model/kpi/measure';
import type { LocatedTables } from '../../data/mapping/locate';
import type { MappedTable, Source, Sources } from '../../data/source';
import { attribution, names } from '../../data/scopes/attribution';
import { movedStretches } from '../../data/scopes/moved-stretches';
import { mostNames, namesOf } from '../../data/scopes/scopes';
import { keyColumn } from './columns';
import type { KpiData } from './contents';
import { keyCell, operandRow, type KpiDataPlaces, type RowPlace } from './kpi-data-places';
import { nameCells } from './other-name-cells';

/**
 * A measure's formula; a region that only the team table knows adds up the rows of its reps, and counts by itself what
 * they did before they moved within the period. Blank where a cell that it adds up is an error: only those whose rows hold
 * it have no value. Nothing for a name that stands for several reps. `null` where the table cannot name the scope, or no formula exists: the build says so.
 */
export function liveMeasure(
  measure: Measure,
  place: RowPlace,
  { sources, located, scopes, timeline }: Pick<KpiData, 'sources' | 'located' | 'scopes' | 'timeline'>,
  places: KpiDataPlaces,
): Expression | null {
  const { who, scope, row, period } = place;
  const source = sourceOf(measure, sources);
  const attributed = attribution(source, sources.team);
  if (!names(attributed, who.type)) return null;
  if (who.stands) return integer(0);
  const column = places.columns.ofMeasure(measure);
  const isByTeam = who.type === 'region' && attributed.region === 'team';
  // The same days end where the working days that are over do: a stretch goes no further.
  const isSameDays = period === places.periods;
  const during = periodIn(timeline, isSameDays ? timeline.current - 1 : period);
  const moved = isByTeam ? movedStretches(who.name, scopes, during) : [];
  const named = isByTeam ? mostNames(scopes) : namesOf(who).length;
  const limit = formulaLimit(measure, sources, { moved: moved.length, names: named });
  if (limit !== undefined && (who.type === 'region' || !isOfRegions(limit))) return null;
  if (isByTeam) {
    const reps = [...scopes.reps.values()].map((rep) => places.rowOf(rep, period));
    if (reps.length === 0) return integer(0);
    const rowsOfReps = (of: number): Expression => columnRows(of, leastOf(reps), greatestOf(reps));
    const ofRegion = [rowsOfReps(keyColumn('region')), binary(text('='), '&', keyCell(row, 'criterion'))];
    const ofReps = call('SUMIFS', rowsOfReps(column), ...ofRegion);
    const stretches = goesByDay(measure) ? moved : [];
    const sum = stretches.reduce<Expression>((before, { rep, start, end, isAdded }) => {
      const criteria = nameCells(rep, places.rowOf(rep, period), scopes, places);
      const ofStretch = measureFormula(measure, located, {
        start: integer(start),
        end: isSameDays ? call('MIN', integer(end), keyCell(row, 'endNumber')) : integer(end),
        scope: { column: 'rep', criteria },
        operands: operandCells(measure, column, source),
      });
      return binary(before, isAdded ? '+' : '-', ofStretch);
    }, ofReps);
    if (!mayFail(measure)) return sum;
    const withNumber = call('COUNTIFS', ...ofRegion, rowsOfReps(column), IS_NUMBER);
    return unless(
      [binary(withNumber, '<', call('COUNTIFS', ...ofRegion))],
      stretches.length > 0 ? call('IFERROR', sum, EMPTY) : sum,
    );
  }
  const cells = cellsOf(measure, place, column, source);
  if (who.type === 'team') return readableMeasure(measure, located, cells);
  const criteria = nameCells(scope, row, scopes, places);
  return readableMeasure(measure, located, { ...cells, scope: { column: who.type, criteria } });
}

/** Whether formulas count a measure where numbers are live: those of a sheet of facts are values of the refresh. */
export const hasLiveNumbers = ({ table }: Measure, { sources }: Pick<KpiData, 'sources'>): boolean =>
  !sources[table]?.facts;

/** A measure's formula, blank where a cell that it adds up is an error. */
export function readableMeasure(measure: Measure, located: LocatedTables, cells: MeasureCells): Expression {
  const formula = measureFormula(measure, located, cells);
  return mayFail(measure) ? call('IFERROR', formula, EMPTY) : formula;
}

/**
 * Whether an error in a cell makes one of the formula, whose row then has no value: what is counted by conditions alone
 * passes over it.
 */
const mayFail = ({ kind }: Measure): boolean => kind !== 'count';

/** Without the scope. */
function cellsOf(measure: Measure, { row }: RowPlace, column: number, source: MappedTable): MeasureCells {
  return {
    start: keyCell(row, 'startNumber'),
    end: keyCell(row, 'endNumber'),
    operands: operandCells(measure, column, source),
  };
}

const operandCells = (measure: Measure, column: number, source: MappedTable): readonly Expression[] =>
  operandsOf(measure, source).map((_, index) => cell(operandRow(index), column, { fixedRow: true }));

/** @throws where the table is not mapped: what needs it should have been found unavailable */
export function sourceOf(measure: Measure, sources: Sources): Source {
  const source = sources[measure.table];
  if (!source) throw new Error(`table ${measure.table} is not mapped`);
  return source;
}
