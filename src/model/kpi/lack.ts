/** Finds what is missing for a calculation: a table, a column, the words of a status, or the rows themselves. */
import type { ColumnId, TableId } from '../catalogue/tables';
import type { ScaleId } from './scale';
import type { Outcome } from './filter';
import type { Measure } from './measure';
import type { Need } from './needs';

export type Lack =
  | { readonly kind: 'table'; readonly table: TableId }
  | { readonly kind: 'column'; readonly table: TableId; readonly column: ColumnId }
  | { readonly kind: 'words'; readonly table: TableId; readonly means: Outcome }
  /** On the scale of the surveys no answers are of a kind that is asked for. */
  | { readonly kind: 'scale'; readonly table: TableId; readonly scale: ScaleId }
  /** Only totals of the table are known; `inFacts`: from a sheet of facts. */
  | { readonly kind: 'rows'; readonly table: TableId; readonly inFacts?: true }
  /** Sheets of facts have other numbers of the table. */
  | { readonly kind: 'measure'; readonly table: TableId; readonly measure: Measure };

/** Which columns there are of which table, by whatever tells where they are. */
export type KnownColumns = Readonly<
  Partial<Record<TableId, { readonly columns: Readonly<Partial<Record<ColumnId, unknown>>> }>>
>;

/** The first table or column that is missing, if any. */
export function firstLack(needs: readonly Need[], tables: KnownColumns): Lack | undefined {
  for (const { table, column } of needs) {
    const known = tables[table];
    if (!known) return { kind: 'table', table };
    if (known.columns[column] === undefined) return { kind: 'column', table, column };
  }
  return undefined;
}
