/** Parts the measures of a table by how a query gathers them: each part reads the table once. */
import type { TableMapping } from '../../data/mapping/mapping';
import { filtersOf, type Contacted } from '../../model/kpi/filter';
import type { Entries, Measure } from '../../model/kpi/measure';
import type { RowFilter } from './conditions';

/** A measure with the name of the column that holds it. */
export interface Column {
  readonly measure: Measure;
  readonly name: string;
  /** Which rows it keeps, apart from whom a contact must name. */
  readonly filters: readonly RowFilter[];
}

export interface Part {
  /** In front of the names of its queries. */
  readonly name: string;
  readonly columns: readonly Column[];
  /** Its rows can be added up before it is known for whom they count; what is counted once must be there until then. */
  readonly isAdded: boolean;
  /** Whom other tables must name in the period. */
  readonly contacts: readonly Contacted[];
}

/**
 * At most one part that is added up and one that is not, and those again for each filter that looks into another table. A
 * measure that could be added up is not where another one of its time must be there: the table is read once for both.
 *
 * @param isListed nothing is added up before
 */
export function partsOf(
  measures: readonly Measure[],
  mapping: TableMapping,
  isListed: boolean,
): readonly Part[] {
  const columns = measures.map((measure, index) => {
    const filters = filtersOf(measure, mapping.columns.status !== undefined);
    return {
      ...{ measure, name: `m${index + 1}` },
      filters: filters.filter((each): each is RowFilter => each.kind !== 'contacted'),
      contacts: filters.filter((each): each is Contacted => each.kind === 'contacted'),
    };
  });
  const timeKey = ({ measure, contacts }: (typeof columns)[number]): string =>
    JSON.stringify([measure.time, contacts]);
  const listed = new Set(columns.filter(({ measure }) => countsTexts(measure, mapping)).map(timeKey));
  const parts = new Map<string, { columns: Column[]; isAdded: boolean; contacts: readonly Contacted[] }>();
  for (const column of columns) {
    const { contacts } = column;
    const isAdded = !isListed && !listed.has(timeKey(column));
    const key = JSON.stringify([isAdded, contacts]);
    const part = parts.get(key) ?? { columns: [], isAdded, contacts };
    part.columns.push(column);
    parts.set(key, part);
  }
  return [...parts.values()].map((part, index) => ({ ...part, name: `part_${index + 1}` }));
}

/** Where nothing is numbered, every row is an entry. */
export const isNumbered = ({ column }: Entries, { columns }: TableMapping): boolean =>
  columns[column] !== undefined;

const countsTexts = (measure: Measure, mapping: TableMapping): boolean =>
  measure.kind === 'distinct' || (measure.kind === 'entries' && isNumbered(measure, mapping));
