/** Counts the rows that the formulas of some measures read for one row of KPI Data. */
import { countsAtOnce } from '../formulas/limits';
import type { TableId } from '../../model/catalogue/tables';
import type { Contacted } from '../../model/kpi/filter';
import type { Measure } from '../../model/kpi/measure';
import type { Sources } from '../../data/source';

/**
 * @param periods over how many periods the tables spread
 * @param named the share of scopes that have several names: their different texts are counted at once
 */
export const rowsRead = (
  measures: readonly Measure[],
  sources: Sources,
  periods: number,
  named = 0,
): number => measures.reduce((sum, measure) => sum + rowsOfMeasure(measure, sources, periods, named), 0);

/** A formula with arrays goes through its rows so many times: for each comparison, for each step that joins them. */
const PASSES = 10;

/** Who was contacted is looked up once for each contact of the period, among all rows. */
function rowsOfMeasure(measure: Measure, sources: Sources, periods: number, named: number): number {
  const { table, where } = measure;
  const source = sources[table];
  const atOnce = !source
    ? 0
    : countsAtOnce(measure, source)
      ? 1
      : countsAtOnce(measure, source, 2)
        ? named
        : 0;
  const own = lengthOf(table, sources) * (1 + atOnce * (PASSES - 1));
  const contacted = where.find((filter): filter is Contacted => filter.kind === 'contacted');
  if (!contacted) return own;
  const contacts = lengthOf(contacted.by.table, sources);
  return contacts + Math.ceil((own * contacts) / periods);
}

const lengthOf = (table: TableId, sources: Sources): number => sources[table]?.length ?? 0;
