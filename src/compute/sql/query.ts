/** Describes a SQL query as a tree of plain data: named queries, and one that reads them. */
import type { SqlExpression } from './expression';

export type From =
  /** A table of the database, in its dataset or schema: such a name is never taken for a named query's. */
  | { readonly kind: 'table'; readonly schema: string; readonly table: string; readonly as: string }
  /** A named query; where it is read several times, each time under a name of its own. */
  | { readonly kind: 'named'; readonly name: string; readonly as?: string }
  /** The values of a list parameter, each with its place from 0, under these two column names. */
  | { readonly kind: 'list'; readonly parameter: string; readonly value: string; readonly place: string };

export interface Join {
  readonly kind: 'inner' | 'left' | 'cross';
  readonly to: From;
  readonly on?: SqlExpression;
}

export interface SelectedColumn {
  readonly value: SqlExpression;
  readonly as: string;
}

export interface Select {
  readonly kind: 'select';
  readonly columns: readonly SelectedColumn[];
  readonly from: From;
  readonly joins?: readonly Join[];
  readonly where?: SqlExpression;
  readonly groupBy?: readonly SqlExpression[];
  readonly having?: SqlExpression;
  readonly orderBy?: readonly SqlExpression[];
}

/** The rows of all parts, one after the other. */
interface Union {
  readonly kind: 'union';
  readonly parts: readonly Select[];
}

export type Query = Select | Union;

export interface NamedQuery {
  readonly name: string;
  readonly query: Query;
}

/** Named queries, each of which may read those before it, and the one whose rows are the answer. */
export interface WithQuery {
  readonly named: readonly NamedQuery[];
  readonly body: Query;
}

export const select = (
  columns: readonly SelectedColumn[],
  from: From,
  more: Partial<Select> = {},
): Select => ({
  ...more,
  kind: 'select',
  columns,
  from,
});

export const as = (name: string, value: SqlExpression): SelectedColumn => ({ value, as: name });

export const named = (name: string) => ({ kind: 'named', name }) as const satisfies From;

export const join = (kind: 'inner' | 'left', to: From, on: SqlExpression): Join => ({ kind, to, on });

export const list = (parameter: string, value: string, place: string): From => ({
  kind: 'list',
  parameter,
  value,
  place,
});
