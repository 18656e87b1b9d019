/** Names what the engine can calculate of a measure and a native formula cannot. */
import { filtersOf, type Filter } from '../../model/kpi/filter';
import { measuresOf, type Kpi } from '../../model/kpi/kpi';
import type { Measure } from '../../model/kpi/measure';
import { needsOf } from '../../model/kpi/needs';
import { attribution } from '../../data/scopes/attribution';
import type { MappedTable, Source, Sources } from '../../data/source';

/**
 * `teamRegion`: different texts of a region, where only the team table knows the regions: those of its reps do not
 * add up. `alternatives`: different texts under several status words: those of each word do not add up either.
 * `contactFilter`: a contact together with other conditions. `elsewhere`: the data are on no sheet of the document.
 * `sheets`: different texts of several sheets. `manySheets`: of so many that the formula would be too long.
 * `sheetName`: the names of the sheets say whose rows they hold, which no condition on a column can ask.
 */
export type FormulaLimit =
  'teamRegion' | 'alternatives' | 'contactFilter' | 'elsewhere' | 'sheets' | 'manySheets' | 'sheetName';

/**
 * A formula names each sheet, with its conditions once for each status word: 100 such parts have some 20,000 signs, of
 * the 50,000 that a cell holds.
 */
const MOST_PARTS = 100;

/** `undefined` where the formula exists for every scope; with `teamRegion` it exists for all but regions. */
export function formulaLimit(measure: Measure, sources: Sources): FormulaLimit | undefined {
  const source = sources[measure.table];
  if (!source) throw new Error(`table ${measure.table} is not mapped`);
  if (needsOf(measure).some(({ table }) => !sources[table]?.onSheet)) return 'elsewhere';
  if (source.onSheet?.placements.some(({ bySheet }) => bySheet)) return 'sheetName';
  const filters = filtersOf(measure, source.columns.status !== undefined);
  if (partsOf(measure, source, filters) > MOST_PARTS) return 'manySheets';
  const contacted = filters.find((filter) => filter.kind === 'contacted');
  if (contacted) {
    if (sheetsBelow(sources[contacted.by.table]) > 1) return 'sheets';
    return filters.length === 1 && measure.kind === 'count' && measure.time.kind === 'openAt'
      ? undefined
      : 'contactFilter';
  }
  if (!countsTexts(measure, source)) return undefined;
  if (sheetsBelow(source) > 1) return 'sheets';
  if (attribution(source, sources.team).region === 'team') return 'teamRegion';
  const hasAlternatives = filters.some(
    (filter) => filter.kind === 'status' && source[filter.means].length > 1,
  );
  return hasAlternatives || measure.time.kind === 'openAt' ? 'alternatives' : undefined;
}

const sheetsBelow = (source: Source | undefined): number => source?.onSheet?.placements.length ?? 0;

/** How many terms the formula adds up. */
const partsOf = ({ time }: Measure, source: Source, filters: readonly Filter[]): number =>
  filters.reduce(
    (parts, filter) => (filter.kind === 'status' ? parts * source[filter.means].length : parts),
    sheetsBelow(source) * (time.kind === 'openAt' ? 2 : 1),
  );

const countsTexts = (measure: Measure, { columns }: MappedTable): boolean =>
  measure.kind === 'distinct' || (measure.kind === 'entries' && columns[measure.column] !== undefined);

/** The first limit of a KPI's measures, if any. */
export const formulaLimitOfKpi = (
  { value }: Pick<Kpi, 'value'>,
  sources: Sources,
): FormulaLimit | undefined =>
  measuresOf(value)
    .map((measure) => formulaLimit(measure, sources))
    .find((limit) => limit !== undefined);
