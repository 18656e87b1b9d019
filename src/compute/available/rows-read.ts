/** Counts the rows that the formulas of some measures read for one row of KPI Data. */
import type { TableId } from '../../model/catalogue/tables';
import type { Contacted } from '../../model/kpi/filter';
import type { Measure } from '../../model/kpi/measure';
import type { Sources } from '../../data/source';

/** @param periods over how many periods the tables spread */
export const rowsRead = (measures: readonly Measure[], sources: Sources, periods: number): number =>
  measures.reduce((sum, measure) => sum + rowsOfMeasure(measure, sources, periods), 0);

/** Who was contacted is looked up once for each contact of the period, among all rows. */
function rowsOfMeasure({ table, where }: Measure, sources: Sources, periods: number): number {
  const own = lengthOf(table, sources);
  const contacted = where.find((filter): filter is Contacted => filter.kind === 'contacted');
  if (!contacted) return own;
  const contacts = lengthOf(contacted.by.table, sources);
  return contacts + Math.ceil((own * contacts) / periods);
}

const lengthOf = (table: TableId, sources: Sources): number => sources[table]?.length ?? 0;
