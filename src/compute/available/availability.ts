/** Decides which KPIs the mapped tables allow, and what each of the others lacks. */
import type { Sources } from '../engine/engine';
import { measuresOf, type Kpi } from '../../model/kpi/kpi';
import { filtersOf, type StatusFilter } from '../../model/kpi/filter';
import type { Measure } from '../../model/kpi/measure';
import { firstLack, type Lack } from '../../model/kpi/lack';
import { needsOf } from '../../model/kpi/needs';

export interface Availability {
  readonly available: readonly Kpi[];
  readonly unavailable: readonly { readonly kpi: Kpi; readonly lacks: Lack }[];
}

export function availability(kpis: readonly Kpi[], sources: Sources): Availability {
  const checked = kpis.map((kpi) => ({ kpi, lacks: lackOf(kpi, sources) }));
  return {
    available: checked.filter(({ lacks }) => lacks === undefined).map(({ kpi }) => kpi),
    unavailable: checked.flatMap(({ kpi, lacks }) => (lacks === undefined ? [] : [{ kpi, lacks }])),
  };
}

/** The first thing that a KPI lacks, if anything. */
export function lackOf(kpi: Kpi, sources: Sources): Lack | undefined {
  for (const measure of measuresOf(kpi.value)) {
    const lack = lackOfMeasure(measure, sources);
    if (lack) return lack;
  }
  return undefined;
}

function lackOfMeasure(measure: Measure, sources: Sources): Lack | undefined {
  const lack = firstLack(needsOf(measure), sources);
  if (lack) return lack;
  const table = measure.table;
  const source = sources[table];
  const filters = filtersOf(measure, source?.columns.status !== undefined);
  const wordless = filters.find(
    (filter): filter is StatusFilter => filter.kind === 'status' && source?.[filter.means].length === 0,
  );
  return wordless && { kind: 'words', table, means: wordless.means };
}
