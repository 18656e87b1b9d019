/** Counts the rows that the formulas of some measures read for one row of KPI Data. */
import type { TableId } from '../../model/catalogue/tables';
import type { Contacted } from '../../model/kpi/filter';
import type { Measure } from '../../model/kpi/measure';
import type { ReadTables } from '../../data/scopes/scopes';

/** @param periods over how many periods the tables spread */
export const rowsRead = (measures: readonly Measure[], tables: ReadTables, periods: number): number =>
  measures.reduce((sum, measure) => sum + rowsOfMeasure(measure, tables, periods), 0);

/** Who was contacted is looked up once for each contact of the period, among all rows. */
function rowsOfMeasure({ table, where }: Measure, tables: ReadTables, periods: number): number {
  const own = lengthOf(table, tables);
  const contacted = where.find((filter): filter is Contacted => filter.kind === 'contacted');
  if (!contacted) return own;
  const contacts = lengthOf(contacted.by.table, tables);
  return contacts + Math.ceil((own * contacts) / periods);
}

const lengthOf = (table: TableId, tables: ReadTables): number => tables[table]?.length ?? 0;
