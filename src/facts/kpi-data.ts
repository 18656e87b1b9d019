/** KPI Data: one row per period and scope, with a column per measure and one per KPI. */
import type { TableId } from '../catalogue/tables';
import type { Measured, Sources } from '../compile/engine';
import { literal, measureFormula, valueFormula, wordsOf } from '../compile/formula';
import { binary, call, integer, text, type Expression } from '../formula/expression';
import { area, cell, columnRows, type Area } from '../formula/reference';
import type { Kpi } from '../kpi/kpi';
import { measureId, type Measure } from '../kpi/measure';
import { DATE_PATTERN, numberPattern } from '../layout/number-format';
import { palette } from '../layout/palette';
import type { Content, SheetLayout } from '../layout/sheet-layout';
import type { Source } from '../mapping/source';
import { kpiName, measureName, type Messages } from '../messages';
import { attribution, names } from '../scopes/attribution';
import type { Scope, Scopes } from '../scopes/scopes';
import { factColumns, KEY_COLUMNS, keyColumn } from './columns';
import { ID_ROW, kpiDataPlaces, type KpiDataPlaces, type KpiDataSize } from './kpi-data-places';
import type { Timeline } from './timeline';

/** `formulas`: the previous, current and coming periods are live. `values`: all are values of the last refresh. */
export type Mode = 'formulas' | 'values';

export interface KpiData {
  readonly scopes: Scopes;
  readonly timeline: Timeline;
  readonly kpis: readonly Kpi[];
  readonly sources: Sources;
  readonly measured: Measured;
  readonly mode: Mode;
  /** The serial of the refresh. */
  readonly asOf: number;
  /** The number pattern of amounts. */
  readonly money: string;
}

export function kpiDataSize({ kpis, scopes, timeline, sources }: KpiData): KpiDataSize {
  const words = factColumns(kpis).measures.map((measure) => wordsOf(measure, sourceOf(measure, sources)));
  const headerRow = ID_ROW + Math.max(0, ...words.map((each) => each.length)) + 1;
  return { kpis, firstRow: headerRow + 1, periods: timeline.periods.length, scopes: scopes.list.length };
}

/** Ids, the words that formulas look for, headers, then the rows; ids, words and the base period are hidden. */
export function kpiDataLayout(data: KpiData, m: Messages): SheetLayout {
  const places = kpiDataPlaces(kpiDataSize(data));
  const { columns, firstRow } = places;
  const { timeline, scopes, money, sources } = data;
  const headerRow = firstRow - 1;
  const words = columns.measures.map((measure) => wordsOf(measure, sourceOf(measure, sources)));
  const wordRows = Array.from({ length: headerRow - ID_ROW - 1 }, (_, index) =>
    words.map((each) => (each[index] === undefined ? null : literal(each[index]))),
  );
  const rows = timeline.periods.flatMap((_, period) =>
    scopes.list.map((_scope, scope) => rowOf(data, places, scope, period, m)),
  );
  const body = (column: number): Area => area(firstRow, column, rows.length, 1);
  return {
    blocks: [
      {
        row: ID_ROW,
        column: 1,
        cells: [[...KEY_COLUMNS, ...columns.measures.map(measureId), ...columns.kpis.map((kpi) => kpi.id)]],
      },
      ...(wordRows.length > 0 ? [{ row: ID_ROW + 1, column: KEY_COLUMNS.length + 1, cells: wordRows }] : []),
      {
        row: headerRow,
        column: 1,
        cells: [
          [
            ...KEY_COLUMNS.map((key) => m.kpiData.columns[key]),
            ...columns.measures.map((measure) => measureName(measure, m)),
            ...columns.kpis.map((kpi) => kpiName(kpi, m)),
          ],
        ],
      },
      { row: firstRow, column: 1, cells: rows },
    ],
    formats: [
      ...(['start', 'end'] as const).map((key) => ({
        area: body(keyColumn(key)),
        style: { number: DATE_PATTERN },
      })),
      { area: body(keyColumn('asOf')), style: { number: `${DATE_PATTERN} hh:mm`, color: palette.quiet } },
      ...columns.measures.map((measure) => ({
        area: body(columns.ofMeasure(measure)),
        style: { number: measure.kind === 'sum' ? money : '#,##0' },
      })),
      ...columns.kpis.map((kpi) => ({
        area: body(columns.ofKpi(kpi)),
        style: { number: numberPattern(kpi.format, money) },
      })),
      {
        area: area(headerRow, 1, 1, columns.count),
        style: { bold: true, color: palette.onHead, background: palette.head, wrap: true, valign: 'middle' },
      },
    ],
    columnWidths: [...KEY_WIDTHS, ...Array<number>(columns.count - KEY_WIDTHS.length).fill(120)],
    rowHeights: [{ row: headerRow, height: 48 }],
    frozenRows: headerRow,
    frozenColumns: keyColumn('scope'),
    hiddenRows: [
      { first: ID_ROW, count: headerRow - ID_ROW },
      { first: firstRow, count: places.scopes },
    ],
    hiddenColumns: [{ first: keyColumn('criterion'), count: 1 }],
    isRedrawn: true,
    tabColor: palette.technical,
  };
}

const KEY_WIDTHS = [40, 60, 150, 120, 120, 80, 90, 90, 130];

function rowOf(
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
    ...columns.kpis.map((kpi) => valueFormula(kpi.value, (measure) => cell(row, columns.ofMeasure(measure)))),
  ];
}

/** A measure's formula; a region that only the team table knows adds up the rows of its reps. */
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
  const column = places.columns.ofMeasure(measure);
  const name = cell(row, keyColumn('criterion'), { fixedColumn: true });
  if (scope.type === 'region' && attributed.region === 'team') {
    const reps = [...scopes.reps.values()].map((rep) => places.rowOf(rep, period));
    if (reps.length === 0) return integer(0);
    const rowsOfReps = (of: number): Expression => columnRows(of, Math.min(...reps), Math.max(...reps));
    return call('SUMIFS', rowsOfReps(column), rowsOfReps(keyColumn('region')), binary(text('='), '&', name));
  }
  return measureFormula(measure, source, {
    start: cell(row, keyColumn('start'), { fixedColumn: true }),
    end: cell(row, keyColumn('end'), { fixedColumn: true }),
    ...(scope.type === 'team' ? {} : { scope: { column: scope.type, name } }),
    words: wordsOf(measure, source).map((_, index) => cell(ID_ROW + 1 + index, column, { fixedRow: true })),
  });
}

function sourceOf(measure: Measure, sources: Sources): Source {
  const source = sources[measure.table as TableId];
  if (!source) throw new Error(`table ${measure.table} is not mapped`);
  return source;
}
