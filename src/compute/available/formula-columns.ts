/** Lists the columns of a table that the live formulas of some KPIs read. */
import type { ColumnId, TableId } from '../../model/catalogue/tables';
import { measuresOfAll, type Kpi } from '../../model/kpi/kpi';
import { columnsRead } from '../../model/kpi/needs';

/** Rep and region always: every table is asked for them. Columns such as order numbers, which no KPI reads, are not among them. */
export const formulaColumns = (kpis: readonly Kpi[], table: TableId): ReadonlySet<ColumnId> =>
  new Set(['rep', 'region', ...columnsRead(measuresOfAll(kpis), table)]);
