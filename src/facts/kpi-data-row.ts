/** One row of KPI Data: a scope in a period, its measures as values or live formulas, its KPIs as formulas. */
import type { TableId } from '../catalogue/tables';
import type { MeasureCells } from '../compile/formula/conditions';
import { literal, operandsOf } from '../compile/formula/conditions';
import { formulaLimit } from '../compile/formula/limits';
import { measureFormula } from '../compile/formula/measure';
import { valueFormula } from '../compile/formula/value';
import { binary, call, integer, text, type Expression } from '../formula/expression';
import { cell, columnRows } from '../formula/reference';
import type { Measure } from '../kpi/measure';
import type { Content } from '../layout/sheet-layout';
import type { Source } from '../mapping/source';
import type { Messages } from '../messages';
import type { Sources } from '../compile/engine/engine';
import { attribution, names } from '../scopes/attribution';
import type { Scope } from '../scopes/scopes';
import { keyColumn } from './columns';
import type { KpiData } from './kpi-data';
import { ID_ROW, type KpiDataPlaces } from './kpi-data-places';

/** The team is the first scope. */
const TEAM = 0;

/** @param scope and period by their places from 0 */
export function kpiDataRow(
  data: KpiData,
  places: KpiDataPlaces,
  scope: number,
  period: number,
  m: Messages,
): readonly Content[] {
  const { scopes, timeline, measured, mode, asOf } = data;
  const who = scopes.list[scope];
  const when = timeline.periods[period];
  if (!who || !when) throw new RangeError(`no scope ${scope} or period ${period}`);
  const row = places.rowOf(scope, period);
  const isLive = mode === 'formulas' && period >= timeline.current - 1;
  const { columns } = places;
  const measureIn = (at: number) => (measure: Measure) => cell(at, columns.ofMeasure(measure));
  const cells = {
    here: measureIn(row),
    team: measureIn(places.rowOf(TEAM, period)),
    ...(period === 0 ? {} : { previous: measureIn(places.rowOf(scope, period - 1)) }),
  };
  return [
    scope + 1,
    who.type,
    who.type === 'team' ? m.scopes.wholeTeam : who.name,
    who.region,
    literal(who.name),
    when.label,
    when.start,
    when.end,
    isLive ? null : asOf,
    ...columns.measures.map((measure) =>
      isLive ? liveMeasure(measure, who, row, period, data, places) : measured.value(measure, scope, period),
    ),
    ...columns.kpis.map((kpi) => valueFormula(kpi.value, cells)),
  ];
}

/**
 * A measure's formula; a region that only the team table knows adds up the rows of its reps. `null` where the table
 * cannot name the scope, or no formula exists: the build says so.
 */
function liveMeasure(
  measure: Measure,
  scope: Scope,
  row: number,
  period: number,
  { sources, scopes }: KpiData,
  places: KpiDataPlaces,
): Expression | null {
  const source = sourceOf(measure, sources);
  const attributed = attribution(source, sources.team);
  if (!names(attributed, scope.type)) return null;
  const limit = formulaLimit(measure, sources);
  if (limit !== undefined && (limit !== 'teamRegion' || scope.type === 'region')) return null;
  const column = places.columns.ofMeasure(measure);
  if (scope.type === 'region' && attributed.region === 'team') {
    const reps = [...scopes.reps.values()].map((rep) => places.rowOf(rep, period));
    if (reps.length === 0) return integer(0);
    const rowsOfReps = (of: number): Expression => columnRows(of, Math.min(...reps), Math.max(...reps));
    return call(
      'SUMIFS',
      rowsOfReps(column),
      rowsOfReps(keyColumn('region')),
      binary(text('='), '&', keyCell(row, 'criterion')),
    );
  }
  return measureFormula(measure, sources, cellsOf(measure, scope, row, column, source));
}

function cellsOf(
  measure: Measure,
  { type }: Scope,
  row: number,
  column: number,
  source: Source,
): MeasureCells {
  return {
    start: keyCell(row, 'start'),
    end: keyCell(row, 'end'),
    ...(type === 'team'
      ? {}
      : { scope: { column: type, name: keyCell(row, 'scope'), criterion: keyCell(row, 'criterion') } }),
    operands: operandsOf(measure, source).map((_, index) =>
      cell(ID_ROW + 1 + index, column, { fixedRow: true }),
    ),
  };
}

const keyCell = (row: number, key: Parameters<typeof keyColumn>[0]): Expression =>
  cell(row, keyColumn(key), { fixedColumn: true });

/** @throws where the table is not mapped: what needs it should have been found unavailable */
export function sourceOf(measure: Measure, sources: Sources): Source {
  const source = sources[measure.table as TableId];
  if (!source) throw new Error(`table ${measure.table} is not mapped`);
  return source;
}
