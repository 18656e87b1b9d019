/** Where the rows and columns of KPI Data are. */
import type { Kpi } from '../kpi/kpi';
import { factColumns, type FactColumns } from './columns';

export interface KpiDataSize {
  readonly kpis: readonly Kpi[];
  /** The row of the first period's first scope. */
  readonly firstRow: number;
  readonly periods: number;
  readonly scopes: number;
}

export interface KpiDataPlaces extends KpiDataSize {
  readonly columns: FactColumns;
  readonly lastRow: number;
  /** The row of a scope in a period, by their places from 0: the scopes of a period lie together. */
  rowOf(scope: number, period: number): number;
}

/** The hidden row of ids, by which programs read the sheet. */
export const ID_ROW = 1;

export const kpiDataPlaces = (size: KpiDataSize): KpiDataPlaces => ({
  ...size,
  columns: factColumns(size.kpis),
  lastRow: size.firstRow + size.periods * size.scopes - 1,
  rowOf: (scope, period) => size.firstRow + period * size.scopes + scope,
});
