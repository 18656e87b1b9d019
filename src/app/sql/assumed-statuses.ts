/** Takes the usual words of statuses for tables of which no row is here, so that a query for them counts what is won. */
import { mappedTables, type Mapping } from '../../data/mapping/mapping';
import { usualOutcomes } from '../../data/mapping/status-words';
import { allSources, type Sources } from '../../data/source';
import { MEANINGS } from '../../model/catalogue/status';
import type { TableId } from '../../model/catalogue/tables';

export interface WithStatuses {
  readonly mapping: Mapping;
  readonly sources: Sources;
  /** Whose words are assumed. */
  readonly assumed: readonly TableId[];
}

/** A table whose column of statuses is known and has neither a value nor a word with a meaning. */
export function withAssumedStatuses(mapping: Mapping, sources: Sources): WithStatuses {
  const assumed = mappedTables(mapping).flatMap(([table, mapped]) =>
    mapped.columns.status !== undefined &&
    sources[table]?.length === 0 &&
    MEANINGS.every((means) => (mapped[means] ?? []).length === 0)
      ? [table]
      : [],
  );
  const isAssumed = (table: TableId): boolean => assumed.includes(table);
  return {
    mapping: Object.fromEntries(
      mappedTables(mapping).map(([table, mapped]) => [
        table,
        isAssumed(table) ? { ...mapped, ...usualOutcomes(table) } : mapped,
      ]),
    ),
    sources: Object.fromEntries(
      allSources(sources).map((source) => [
        source.table,
        isAssumed(source.table) ? { ...source, ...usualOutcomes(source.table) } : source,
      ]),
    ),
    assumed,
  };
}
