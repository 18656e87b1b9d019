/** How scorecards and the overview read KPI Data: one row per scope and period, found by its start date. */
import { keyColumn } from '../facts/columns';
import type { KpiDataPlaces } from '../facts/kpi-data-places';
import { binary, call, integer, type Expression } from '../formula/expression';
import { area, wholeColumn, type Area } from '../formula/reference';
import type { Kpi } from '../kpi/kpi';

export interface FactLookup {
  /** The row of KPI Data for a start date and a scope number; 0 where KPI Data has no such period. */
  row(start: Expression, scopeNumber: Expression): Expression;
  /** A column's value in a row that `row` found. */
  key(key: Parameters<typeof keyColumn>[0], row: Expression): Expression;
  kpi(kpi: Kpi, row: Expression): Expression;
  /** The start dates that a period can be picked from. */
  readonly starts: Area;
  /** How many rows lie between a period and the one before. */
  readonly stride: number;
}

export function factLookup(sheet: string, places: KpiDataPlaces): FactLookup {
  const value = (column: number, row: Expression): Expression =>
    call('INDEX', wholeColumn(column, sheet), row);
  const start = keyColumn('start');
  return {
    // The rows of a period lie together, in the order of the scope numbers: the first match is scope 1.
    row: (date, scopeNumber) => {
      const first = call('MATCH', date, wholeColumn(start, sheet), integer(0));
      return call('IFERROR', binary(binary(first, '+', scopeNumber), '-', integer(1)), integer(0));
    },
    key: (key, row) => value(keyColumn(key), row),
    kpi: (kpi, row) => value(places.columns.ofKpi(kpi), row),
    starts: area(
      places.firstRow + places.scopes,
      start,
      places.lastRow - places.firstRow + 1 - places.scopes,
      1,
    ),
    stride: places.scopes,
  };
}
