/** Lists the columns of the tables that a KPI reads: those it needs, and those it can use. */
import { TABLES, type ColumnId, type TableId } from '../../src/model/catalogue/tables';
import { tablesOf } from '../../src/functions/wanted';
import { measuresOf, type Kpi } from '../../src/model/kpi/kpi';
import { columnsRead, needsOf } from '../../src/model/kpi/needs';

export interface TableUse {
  readonly table: TableId;
  readonly needed: readonly ColumnId[];
  /** What decides who a row counts for, and what is looked at only where it is mapped. */
  readonly optional: readonly ColumnId[];
}

/** Whom a row is about. */
const NAMES: readonly ColumnId[] = ['rep', 'region'];

/** In the order of use; the columns in the order of their table. */
export function columnsOf(kpi: Kpi): readonly TableUse[] {
  const measures = measuresOf(kpi.value);
  return tablesOf(kpi).map((table) => {
    const needs = measures.flatMap(needsOf).filter((need) => need.table === table);
    const isNeeded = (id: ColumnId): boolean => needs.some(({ column }) => column === id);
    const read = columnsRead(measures, table);
    const isUsed = (id: ColumnId): boolean =>
      read.has(id) || (NAMES.includes(id) && measures.some((measure) => measure.table === table));
    const { columns } = TABLES[table];
    return {
      table,
      needed: columns.filter(({ id, required }) => required || isNeeded(id)).map(({ id }) => id),
      optional: columns
        .filter(({ id, required }) => !required && !isNeeded(id) && isUsed(id))
        .map(({ id }) => id),
    };
  });
}
