/** Decides which KPIs the mapped tables allow, and what each of the others lacks. */
import { TABLES, type ColumnId, type TableId } from '../../model/catalogue/tables';
import type { Sources } from '../engine/engine';
import { measuresOf, type Kpi } from '../../model/kpi/kpi';
import { filtersOf, type StatusFilter } from '../../model/kpi/filter';
import type { Measure } from '../../model/kpi/measure';
import { needsOf } from '../../model/kpi/needs';

/** What a KPI lacks: a table, a column of it, or the words that mean won or lost. */
export type Lack =
  | { readonly kind: 'table'; readonly table: TableId }
  | { readonly kind: 'column'; readonly table: TableId; readonly column: ColumnId }
  | { readonly kind: 'words'; readonly table: TableId; readonly means: 'won' | 'lost' };

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
  for (const need of needsOf(measure)) {
    const [table, column] = [need.table as TableId, need.column as ColumnId];
    const source = sources[table];
    if (!source) return { kind: 'table', table };
    if (source.columns[column] === undefined) return { kind: 'column', table, column };
  }
  const table = measure.table as TableId;
  const source = sources[table];
  const filters = filtersOf(measure, TABLES[table], source?.columns.status !== undefined);
  const wordless = filters.find(
    (filter): filter is StatusFilter => filter.kind === 'status' && source?.[filter.means].length === 0,
  );
  return wordless && { kind: 'words', table, means: wordless.means };
}
