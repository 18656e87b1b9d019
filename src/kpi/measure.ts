/** What is counted or added up over the rows of one table: the leaves of every KPI. */
import type { Column, ColumnType, Table } from './table';

/** `won` and `lost`: the row's status is one of the words that the mapping gives this meaning. */
export interface StatusFilter {
  readonly kind: 'status';
  readonly means: 'won' | 'lost';
}

export type Filter = StatusFilter;

interface MeasureBase {
  readonly table: string;
  /** The date column whose date must lie in the period. */
  readonly when: string;
  readonly where: readonly Filter[];
}

/** How many rows. */
export interface Count extends MeasureBase {
  readonly kind: 'count';
}

/** The sum of a number column; blank cells add nothing. */
export interface Sum extends MeasureBase {
  readonly kind: 'sum';
  readonly column: string;
}

export type Measure = Count | Sum;

/** A filter that belongs to rows of one table. */
export type FilterOn<TableId extends string> = Filter & { readonly table?: TableId };

interface Which<TableId extends string> {
  readonly when: Column<TableId, string, 'date'>;
  readonly where?: readonly FilterOn<TableId>[];
}

interface WithStatus<TableId extends string> {
  readonly tableId: TableId;
  readonly status: Column<TableId, 'status', 'status'>;
}

/** Keeps the rows whose status means won. */
export const won = <TableId extends string>(_table: WithStatus<TableId>): FilterOn<TableId> =>
  Object.freeze({ kind: 'status', means: 'won' });

function base<TableId extends string>(table: TableId, which: Which<TableId>): MeasureBase {
  return { table, when: which.when.id, where: Object.freeze([...(which.where ?? [])]) };
}

/** Counts the rows of a table: `count(leads, { when: leads.createdOn })`. */
export const count = <TableId extends string>(
  table: Pick<Table<TableId>, 'tableId'>,
  which: Which<NoInfer<TableId>>,
): Count => Object.freeze({ kind: 'count', ...base(table.tableId, which) });

/** Adds up a number column: `sum(sales.amount, { when: sales.soldOn })`. */
export const sum = <TableId extends string>(
  column: Column<TableId, string, 'number'>,
  which: Which<NoInfer<TableId>>,
): Sum => Object.freeze({ kind: 'sum', column: column.id, ...base(column.table, which) });

/**
 * The measure written out, one text per meaning: equal measures of two KPIs share it, and with it one column
 * of KPI Data. Example: `count leads by createdOn where won`.
 */
export function measureId(measure: Measure): string {
  const what = measure.kind === 'count' ? measure.table : `${measure.table}.${measure.column}`;
  const where = measure.where.map((filter) => filter.means).sort();
  return [
    measure.kind,
    what,
    'by',
    measure.when,
    ...(where.length > 0 ? ['where', where.join(' and ')] : []),
  ].join(' ');
}

/** The filters that really apply: a measure's own, and won rows only where its table says so and maps a status. */
export function filtersOf(
  measure: Measure,
  table: { onlyWon: boolean },
  statusIsMapped: boolean,
): readonly Filter[] {
  const implied: Filter[] = table.onlyWon && statusIsMapped ? [{ kind: 'status', means: 'won' }] : [];
  return [...implied, ...measure.where];
}

export type { Column, ColumnType };
