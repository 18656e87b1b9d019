/** Draws own KPIs into the cells of their rows in the plan. */
import type { Content } from '../../core/layout/sheet-layout';
import type { SharedWords } from '../../words/shared';
import { ALL_ROWS, OWN_KPI_COLUMNS, type OwnKpi, type OwnKpiColumn } from './own-kpi';

/** One cell for each of `OWN_KPI_COLUMNS`, in the words of a language. */
export function ownKpiCells(own: OwnKpi, m: SharedWords): readonly Content[] {
  const { filter, column, denominator } = own;
  const cells: Readonly<Record<OwnKpiColumn, Content>> = {
    id: own.id,
    name: own.name,
    table: m.tables[own.table],
    aggregate: m.ownKpis.aggregates[own.aggregate],
    column: column === undefined ? null : m.columns[column],
    filterColumn: filter ? m.columns[filter.column] : null,
    comparison: filter ? m.ownKpis.comparisons[filter.comparison] : null,
    value: filter && 'value' in filter ? filter.value : null,
    date: m.columns[own.date],
    denominator: denominator === ALL_ROWS ? m.ownKpis.rows : (denominator ?? null),
    better: m.ownKpis.better[own.better],
    format: m.ownKpis.formats[own.format],
    unit: own.unit === '' ? null : own.unit,
  };
  return OWN_KPI_COLUMNS.map((key) => cells[key]);
}
