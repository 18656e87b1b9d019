/** The tables to whether anything of a KPI could be counted in a period: where nothing could, 0 says nothing. */
import type { ColumnId, TableId } from '../catalogue/tables';
import { measuresOf, type Kpi } from '../kpi/kpi';
import type { ReadTables } from '../scopes/scopes';
import type { KpiData } from './kpi-data';
import { datesOf } from './timeline';

/** For a KPI, a scope and a period, both by their places: its tables have begun, and the rep is on the team. */
export function begun(
  { activity, timeline }: Pick<KpiData, 'activity' | 'timeline'>,
  tables: ReadTables,
): (kpi: Kpi, scope: number, period: number) => boolean {
  const firstDays = new Map<string, number>();
  const firstDay = (kpi: Kpi): number => {
    const known = firstDays.get(kpi.id) ?? latestBeginning(kpi, tables);
    firstDays.set(kpi.id, known);
    return known;
  };
  return (kpi, scope, place) => {
    const period = timeline.periods[place];
    return period !== undefined && firstDay(kpi) < period.end && activity.isActive(scope, period);
  };
}

/** The first date of the table that begins last. */
function latestBeginning(kpi: Kpi, tables: ReadTables): number {
  const firstDate = (table: string, date: string): number => {
    const rows = tables[table as TableId];
    return (rows && datesOf([{ rows, column: date as ColumnId }]))?.first ?? Infinity;
  };
  const firsts = measuresOf(kpi.value).flatMap(({ table, time, where }) => [
    ...(time.kind === 'during' ? [firstDate(table, time.date)] : []),
    ...where.flatMap((filter) =>
      filter.kind === 'contacted' ? [firstDate(filter.by.table, filter.by.date)] : [],
    ),
  ]);
  return Math.max(-Infinity, ...firsts);
}
