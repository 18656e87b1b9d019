/** Takes the usual words of statuses for tables of which no row is here, so that a query for them counts what is won. */
import { mappedTables, type Mapping } from '../../data/mapping/mapping';
import { usualOutcomes } from '../../data/mapping/status-words';
import { MEANINGS } from '../../model/catalogue/status';
import type { TableId } from '../../model/catalogue/tables';

export interface WithStatuses {
  readonly mapping: Mapping;
  /** Whose words are assumed. */
  readonly assumed: ReadonlySet<TableId>;
}

/**
 * Assumed are those of a table with a column of statuses and not one word with a meaning.
 *
 * @param isUnseen whether no row of a table is here
 */
export function withAssumedStatuses(mapping: Mapping, isUnseen: (table: TableId) => boolean): WithStatuses {
  const assumed = new Set(
    mappedTables(mapping).flatMap(([table, { columns, ...words }]) =>
      columns.status !== undefined &&
      isUnseen(table) &&
      MEANINGS.every((means) => (words[means] ?? []).length === 0)
        ? [table]
        : [],
    ),
  );
  const withWords = mappedTables(mapping).map(([table, mapped]) => [
    table,
    assumed.has(table) ? { ...mapped, ...usualOutcomes(table) } : mapped,
  ]);
  return { mapping: Object.fromEntries(withWords) as Mapping, assumed };
}
