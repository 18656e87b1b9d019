/** KPI Data: one row per period and scope, with a column per measure and one per KPI. */
import { TABLES, type TableId } from '../catalogue/tables';
import type { Measured, Sources } from '../compile/engine/engine';
import { operandsOf } from '../compile/formula/conditions';
import { area, type Area } from '../formula/reference';
import type { Kpi } from '../kpi/kpi';
import type { Measure } from '../kpi/measure';
import { measureId } from '../kpi/measure-id';
import { DATE_PATTERN, numberPattern } from '../layout/number-format';
import { palette } from '../layout/palette';
import type { SheetLayout } from '../layout/sheet-layout';
import { kpiName, measureName, type Messages } from '../messages';
import type { Scopes } from '../scopes/scopes';
import { factColumns, KEY_COLUMNS, keyColumn } from './columns';
import { ID_ROW, kpiDataPlaces, type KpiDataSize } from './kpi-data-places';
import { kpiDataRow, sourceOf } from './kpi-data-row';
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
  const operands = factColumns(kpis).measures.map((measure) =>
    operandsOf(measure, sourceOf(measure, sources)),
  );
  const headerRow = ID_ROW + Math.max(0, ...operands.map((each) => each.length)) + 1;
  return { kpis, firstRow: headerRow + 1, periods: timeline.periods.length, scopes: scopes.list.length };
}

/** Ids, the operands that formulas compare with, headers, then the rows; ids, operands and the base period are hidden. */
export function kpiDataLayout(data: KpiData, m: Messages): SheetLayout {
  const places = kpiDataPlaces(kpiDataSize(data));
  const { columns, firstRow } = places;
  const { timeline, scopes, money, sources } = data;
  const headerRow = firstRow - 1;
  const operands = columns.measures.map((measure) => operandsOf(measure, sourceOf(measure, sources)));
  const operandRows = Array.from({ length: headerRow - ID_ROW - 1 }, (_, index) =>
    operands.map((each) => each[index] ?? null),
  );
  const rows = timeline.periods.flatMap((_, period) =>
    scopes.list.map((_scope, scope) => kpiDataRow(data, places, scope, period, m)),
  );
  const body = (column: number): Area => area(firstRow, column, rows.length, 1);
  return {
    blocks: [
      {
        row: ID_ROW,
        column: 1,
        cells: [[...KEY_COLUMNS, ...columns.measures.map(measureId), ...columns.kpis.map((kpi) => kpi.id)]],
      },
      ...(operandRows.length > 0
        ? [{ row: ID_ROW + 1, column: KEY_COLUMNS.length + 1, cells: operandRows }]
        : []),
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
        style: { number: measurePattern(measure, money) },
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
    columnWidths: [...KEY_WIDTHS, ...Array<number>(columns.count - KEY_WIDTHS.length).fill(150)],
    rowHeights: [{ row: headerRow, height: 84 }],
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

/** Amounts of money, days, or whole numbers. */
function measurePattern(measure: Measure, money: string): string {
  if (measure.kind === 'days') return '#,##0.0';
  if (measure.kind !== 'sum') return '#,##0';
  const column = TABLES[measure.table as TableId].columns.find(({ id }) => id === measure.column);
  return column?.unit === 'money' ? money : '#,##0.##';
}

const KEY_WIDTHS = [40, 60, 150, 120, 120, 80, 90, 90, 130];
