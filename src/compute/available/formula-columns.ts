/** Lists the columns of a table that the live formulas of some KPIs read. */
import type { ColumnId, TableId } from '../../model/catalogue/tables';
import { measuresOfAll, type Kpi } from '../../model/kpi/kpi';
import { columnsRead } from '../../model/kpi/needs';

/** Columns that are read for their different texts alone. */
export const countedColumns = (kpis: readonly Kpi[], table: TableId): ReadonlySet<ColumnId> => {
  const measures = measuresOfAll(kpis).filter((measure) => measure.table === table);
  const counted = measures.flatMap((measure) => (measure.kind === 'entries' ? [measure.column] : []));
  const compared = columnsRead(
    measures.filter(({ kind }) => kind !== 'entries'),
    table,
  );
  return new Set(counted.filter((column) => !compared.has(column)));
};

/** Rep and region always: every table is asked for them. What no KPI reads is not among them. */
export const formulaColumns = (kpis: readonly Kpi[], table: TableId): ReadonlySet<ColumnId> =>
  new Set(['rep', 'region', ...columnsRead(measuresOfAll(kpis), table)]);
