/** Names what the engine can calculate of a measure and a native formula cannot. */
import { filtersOf, wordsKept } from '../../model/kpi/filter';
import { measuresOf, type Kpi } from '../../model/kpi/kpi';
import type { Measure } from '../../model/kpi/measure';
import { needsOf } from '../../model/kpi/needs';
import { attribution } from '../../data/scopes/attribution';
import { textsOf } from './different-texts';
import type { Source, Sources } from '../../data/source';

/**
 * `facts`: sheets of facts stand in for the rows. `teamRegion`: different texts of a region, where only the team table knows the regions: those of its reps do not
 * add up. `contactFilter`: a contact together with other conditions. `elsewhere`: the data are on no sheet of the
 * document. `sheets`: contacts on several sheets. `manySheets`: data on so many that the formula would be too long.
 * `sheetName`: the names of the sheets say whose rows they hold, which no condition on a column can ask. `regionChange`: so
 * many reps change their region within a period that a region's formula would be too long. `parts`: rows count in parts for
 * several reps. `otherNames`: a rep has so many names that their formula would be too long.
 */
export type FormulaLimit =
  | 'facts'
  | 'teamRegion'
  | 'contactFilter'
  | 'elsewhere'
  | 'sheets'
  | 'manySheets'
  | 'sheetName'
  | 'regionChange'
  | 'parts'
  | 'otherNames';

/** What of the scopes makes formulas longer. */
export interface ScopeParts {
  /** How many stretches of reps who move within the period a region counts by itself. */
  readonly moved: number;
  /** How many names a rep has. */
  readonly names: number;
}

/** Nobody moves, and each has one name. */
const PLAIN: ScopeParts = { moved: 0, names: 1 };

const OF_REGIONS: readonly FormulaLimit[] = ['teamRegion', 'regionChange'];

/** Whether the formula exists for all scopes but regions. */
export const isOfRegions = (limit: FormulaLimit): boolean => OF_REGIONS.includes(limit);

/** Whether a row counts on its own day, so that the days of a period can be counted apart. */
export const goesByDay = ({ time }: Measure): boolean => time.kind === 'during';

/**
 * A formula names each sheet, with its conditions once for each status word: 100 such parts have some 20,000 signs, of
 * the 50,000 that a cell holds. Where texts are counted it does so twice.
 */
const MOST_PARTS = 100;

/**
 * `undefined` where the formula exists for every scope.
 *
 * @param parts the most that a scope has
 */
export function formulaLimit(
  measure: Measure,
  sources: Sources,
  { moved, names }: ScopeParts = PLAIN,
): FormulaLimit | undefined {
  const source = sources[measure.table];
  if (!source) throw new Error(`table ${measure.table} is not mapped`);
  if (source.facts) return 'facts';
  if (needsOf(measure).some(({ table }) => !sources[table]?.onSheet)) return 'elsewhere';
  if (source.onSheet?.placements.some(({ bySheet }) => bySheet)) return 'sheetName';
  if (source.hasParts) return 'parts';
  const filters = filtersOf(measure, source.columns.status !== undefined);
  const countsTexts = textsOf(measure, source) !== undefined;
  const parts = partsOf(measure, source) * (countsTexts ? 2 : 1);
  if (parts > MOST_PARTS) return 'manySheets';
  if (attribution(source, sources.team).rep && parts * names > MOST_PARTS) return 'otherNames';
  const contacted = filters.find((filter) => filter.kind === 'contacted');
  if (contacted) {
    if (sheetsBelow(sources[contacted.by.table]) > 1) return 'sheets';
    return filters.length === 1 && measure.kind === 'count' && measure.time.kind === 'openAt'
      ? undefined
      : 'contactFilter';
  }
  if (attribution(source, sources.team).region !== 'team') return undefined;
  if (countsTexts) return 'teamRegion';
  return goesByDay(measure) && partsOf(measure, source) * names * moved > MOST_PARTS
    ? 'regionChange'
    : undefined;
}

const sheetsBelow = (source: Source | undefined): number => source?.onSheet?.placements.length ?? 0;

/**
 * Whether the formula holds arrays as long as the table: different texts that do not add up are counted at once.
 *
 * @param names how many the scope has
 */
export const countsAtOnce = (measure: Measure, source: Source, names = 1): boolean =>
  textsOf(measure, source) !== undefined && partsOf(measure, source) * names > 1;

/** How many terms the formula adds up. */
const partsOf = (measure: Measure, source: Source): number =>
  filtersOf(measure, source.columns.status !== undefined).reduce(
    (parts, filter) => (filter.kind === 'status' ? parts * wordsKept(filter, source).length : parts),
    sheetsBelow(source) * (measure.time.kind === 'openAt' ? 2 : 1),
  );

/** The first limit of a KPI's measures, if any. */
export const formulaLimitOfKpi = (
  { value }: Pick<Kpi, 'value'>,
  sources: Sources,
  scopes?: ScopeParts,
): FormulaLimit | undefined =>
  measuresOf(value)
    .map((measure) => formulaLimit(measure, sources, scopes))
    .find((limit) => limit !== undefined);
