/** Lists the columns of a table that the live formulas of some KPIs read. */
import { TABLES, type ColumnId, type TableId } from '../../model/catalogue/tables';
import { filtersOf } from '../../model/kpi/filter';
import { measuresOfAll, type Kpi } from '../../model/kpi/kpi';
import type { Measure } from '../../model/kpi/measure';
import { needsOf } from '../../model/kpi/needs';

/** Rep and region always: every table is asked for them. Columns such as order numbers, which no KPI reads, are not among them. */
export function formulaColumns(kpis: readonly Kpi[], table: TableId): ReadonlySet<ColumnId> {
  const columns = measuresOfAll(kpis).flatMap((measure) => [
    ...needsOf(measure).flatMap((need) => (need.table === table ? [need.column] : [])),
    ...(measure.table === table ? whereMapped(measure) : []),
  ]);
  return new Set(['rep', 'region', ...columns] as ColumnId[]);
}

/** What a measure reads besides, where the table maps it. */
const whereMapped = (measure: Measure): readonly string[] => [
  ...(measure.time.kind === 'openAt' ? [measure.time.until] : []),
  ...filtersOf(measure, TABLES[measure.table as TableId], true).flatMap(({ kind }) =>
    kind === 'status' ? ['status'] : [],
  ),
];
