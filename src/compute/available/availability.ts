/** Decides which KPIs the mapped tables allow, and what each of the others lacks. */
import type { TableId } from '../../model/catalogue/tables';
import { rowsOfLists, type MappedTable, type Source } from '../../data/source';
import { measuresOf, type Kpi } from '../../model/kpi/kpi';
import { filtersOf } from '../../model/kpi/filter';
import type { Measure } from '../../model/kpi/measure';
import { firstLack, type Lack } from '../../model/kpi/lack';
import { answersOf, USUAL_SCALE } from '../../model/kpi/scale';
import { needsOf, type Need } from '../../model/kpi/needs';

/** What is known of the tables, whether or not their rows were read. */
type MappedTables = Readonly<
  Partial<Record<TableId, MappedTable & Pick<Source, 'rows' | 'listed' | 'facts' | 'isAnswered'>>>
>;

export interface Availability {
  readonly available: readonly Kpi[];
  readonly unavailable: readonly { readonly kpi: Kpi; readonly lacks: Lack }[];
}

export function availability(kpis: readonly Kpi[], tables: MappedTables): Availability {
  const checked = kpis.map((kpi) => ({ kpi, lacks: lackOf(kpi, tables) }));
  return {
    available: checked.filter(({ lacks }) => lacks === undefined).map(({ kpi }) => kpi),
    unavailable: checked.flatMap(({ kpi, lacks }) => (lacks === undefined ? [] : [{ kpi, lacks }])),
  };
}

/** The first thing that a KPI lacks, if anything. */
export function lackOf(kpi: Kpi, tables: MappedTables): Lack | undefined {
  for (const measure of measuresOf(kpi.value)) {
    const lack = lackOfMeasure(measure, tables);
    if (lack) return lack;
  }
  return undefined;
}

function lackOfMeasure(measure: Measure, tables: MappedTables): Lack | undefined {
  const { table } = measure;
  const own = tables[table];
  if (own?.facts) return own.facts.has(measure) ? undefined : { kind: 'measure', measure, table };
  const lack = firstLack(needsOf(measure), tables);
  if (lack) return lack;
  for (const filter of filtersOf(measure, own?.columns.status !== undefined)) {
    const unknown = filter.kind === 'status' && filter.means.find((means) => own?.[means].length === 0);
    if (unknown) return { kind: 'words', table, means: unknown };
    if (filter.kind === 'answer' && !answersOf(filter.is, own?.scale)) {
      return { kind: 'scale', table, scale: own?.scale ?? USUAL_SCALE };
    }
    // Whom the other table names is looked up row by row.
    if (filter.kind === 'contacted' && own?.rows && !tables[filter.by.table]?.rows) {
      return lackOfItsRows(filter.by.table, tables);
    }
    // A query cannot look into a sheet.
    if (filter.kind === 'contacted' && own?.isAnswered && !tables[filter.by.table]?.isAnswered) {
      return lackOfItsRows(table, tables);
    }
  }
  return undefined;
}

/** What a list of rows lacks first: a table, a column, or the rows of a table that gives only totals. */
export function lackOfRows(needs: readonly Need[], tables: MappedTables): Lack | undefined {
  const totals = needs.find(({ table }) => !rowsOfLists(tables[table]));
  // Facts have no columns that are missing.
  if (totals && tables[totals.table]?.facts) return lackOfItsRows(totals.table, tables);
  return firstLack(needs, tables) ?? (totals && lackOfItsRows(totals.table, tables));
}

const lackOfItsRows = (table: TableId, tables: MappedTables): Lack => ({
  kind: 'rows',
  table,
  ...(tables[table]?.facts ? { inFacts: true } : {}),
});
