/** Names what the engine can calculate of a measure and a native formula cannot. */
import { filtersOf } from '../../model/kpi/filter';
import { measuresOf, type Kpi } from '../../model/kpi/kpi';
import type { Measure } from '../../model/kpi/measure';
import { attribution } from '../../data/scopes/attribution';
import type { LocatedTables } from '../../data/mapping/locate';

/**
 * `teamRegion`: different texts of a region, where only the team table knows the regions: those of its reps do not
 * add up. `alternatives`: different texts under several status words: those of each word do not add up either.
 * `contactFilter`: a contact together with other conditions.
 */
export type FormulaLimit = 'teamRegion' | 'alternatives' | 'contactFilter';

/** `undefined` where the formula exists for every scope; with `teamRegion` it exists for all but regions. */
export function formulaLimit(measure: Measure, tables: LocatedTables): FormulaLimit | undefined {
  const located = tables[measure.table];
  if (!located) throw new Error(`table ${measure.table} is not mapped`);
  const filters = filtersOf(measure, located.columns.status !== undefined);
  if (filters.some(({ kind }) => kind === 'contacted')) {
    return filters.length === 1 && measure.kind === 'count' && measure.time.kind === 'openAt'
      ? undefined
      : 'contactFilter';
  }
  if (measure.kind !== 'distinct') return undefined;
  if (attribution(located, tables.team).region === 'team') return 'teamRegion';
  const hasAlternatives = filters.some(
    (filter) => filter.kind === 'status' && located[filter.means].length > 1,
  );
  return hasAlternatives || measure.time.kind === 'openAt' ? 'alternatives' : undefined;
}

/** The first limit of a KPI's measures, if any. */
export const formulaLimitOfKpi = (
  { value }: Pick<Kpi, 'value'>,
  tables: LocatedTables,
): FormulaLimit | undefined =>
  measuresOf(value)
    .map((measure) => formulaLimit(measure, tables))
    .find((limit) => limit !== undefined);
