/** Says what a measure counts, for the header above it. */
import type { ColumnId } from '../model/catalogue/tables';
import { LOWEST_NUMBER, type Filter } from '../model/kpi/filter';
import type { Measure } from '../model/kpi/measure';
import type { SheetWords } from './en/said-by-sheets';

export function measureName(measure: Measure, m: SheetWords): string {
  const where = measure.where
    .filter((filter) => !goesWithoutSaying(filter, measure))
    .map((filter) => filterName(filter, m));
  const name = `${m.tables[measure.table]}: ${subject(measure, m)}, ${timeName(measure, m)}`;
  return where.length > 0 ? `${name} (${where.join(', ')})` : name;
}

/** Days from one date to another are between dates in this order. */
const goesWithoutSaying = (filter: Filter, measure: Measure): boolean =>
  measure.kind === 'days' &&
  filter.kind === 'notBefore' &&
  filter.column === measure.to &&
  filter.than === measure.from;

const columnName = (column: ColumnId, m: SheetWords): string => `“${m.columns[column]}”`;

function subject(measure: Measure, m: SheetWords): string {
  switch (measure.kind) {
    case 'count':
      return m.measures.count;
    case 'sum':
      return m.measures.sum(columnName(measure.column, m));
    case 'distinct':
      return m.measures.distinct(columnName(measure.column, m));
    case 'entries':
      return m.measures.entries(columnName(measure.column, m));
    case 'days':
      return m.measures.days(columnName(measure.from, m), columnName(measure.to, m));
    default:
      return measure satisfies never;
  }
}

function timeName({ time }: Measure, m: SheetWords): string {
  switch (time.kind) {
    case 'during':
      return m.measures.during(columnName(time.date, m));
    case 'openAt':
      return time.edges.length > 1 ? m.measures.openThroughout : m.measures.openAt[time.edges[0] ?? 'start'];
    default:
      return time satisfies never;
  }
}

function filterName(filter: Filter, m: SheetWords): string {
  switch (filter.kind) {
    case 'status':
      return filter.means.map((means) => m.measures[means]).reduce(m.measures.either);
    case 'eq':
      return `${columnName(filter.column, m)} = ${filter.value}`;
    case 'atLeast':
      if (filter.value === LOWEST_NUMBER) return m.measures.present(columnName(filter.column, m));
      return `${columnName(filter.column, m)} ≥ ${filter.value}`;
    case 'atMost':
      return `${columnName(filter.column, m)} ≤ ${filter.value}`;
    case 'answer':
      return m.measures.answers[filter.is](columnName(filter.column, m));
    case 'present':
      return filter.type === 'number'
        ? `${columnName(filter.column, m)} > 0`
        : m.measures.present(columnName(filter.column, m));
    case 'notBefore':
      return `${columnName(filter.column, m)} ≥ ${columnName(filter.than, m)}`;
    case 'contacted':
      return m.measures.contacted;
    default:
      return filter satisfies never;
  }
}
