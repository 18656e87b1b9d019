/** Defines what is counted or added up over the rows of one table: the leaves of every KPI. */
import type { Column } from '../catalogue/table';
import type { ColumnId, TableId } from '../catalogue/tables';
import { notBefore, type Filter, type FilterOn } from './filter';

/** The rows whose date lies in the period. */
interface During {
  readonly kind: 'during';
  readonly date: ColumnId;
}

/** The rows that are open at the period's start, at its end, or at both: `since < t`, and `until` blank or `>= t`. */
interface OpenAt {
  readonly kind: 'openAt';
  readonly since: ColumnId;
  readonly until: ColumnId;
  readonly edges: readonly Edge[];
}

type Edge = 'start' | 'end';
export type Time = During | OpenAt;

interface MeasureBase {
  readonly table: TableId;
  readonly time: Time;
  readonly where: readonly Filter[];
}

/** How many rows. */
export interface Count extends MeasureBase {
  readonly kind: 'count';
}

/** The sum of a number column; blank cells add nothing. */
export interface Sum extends MeasureBase {
  readonly kind: 'sum';
  readonly column: ColumnId;
}

/** How many different texts a column holds; blank cells are none. */
export interface Distinct extends MeasureBase {
  readonly kind: 'distinct';
  readonly column: ColumnId;
}

/**
 * How many numbered things there are, whatever they take several rows for: the different texts of a column, and every
 * row without one. All rows where the column is not mapped.
 */
export interface Entries extends MeasureBase {
  readonly kind: 'entries';
  readonly column: ColumnId;
}

/** The days from one date to another, added up over the rows that have both in this order. */
export interface Days extends MeasureBase {
  readonly kind: 'days';
  readonly from: ColumnId;
  readonly to: ColumnId;
}

export type Measure = Count | Sum | Distinct | Entries | Days;

interface Which<Id extends TableId> {
  readonly when: Column<Id, ColumnId, 'date'>;
  readonly where?: readonly FilterOn<Id>[];
}

interface WhichOpen<Id extends TableId> {
  readonly openAt: readonly Edge[];
  readonly where?: readonly FilterOn<Id>[];
}

interface AnyTable<Id extends TableId> {
  readonly tableId: Id;
}

/** A table whose rows last: from the day after `since` to `until`, its last day. */
interface LastingTable<Id extends TableId> extends AnyTable<Id> {
  readonly since: Column<Id, 'since', 'date'>;
  readonly until: Column<Id, 'until', 'date'>;
}

/** Counts the rows of a table: `count(leads, { when: leads.createdOn })`, `count(customers, { openAt: ['start'] })`. */
export function count<Id extends TableId>(table: AnyTable<Id>, which: Which<NoInfer<Id>>): Count;
export function count<Id extends TableId>(table: LastingTable<Id>, which: WhichOpen<NoInfer<Id>>): Count;
export function count<Id extends TableId>(
  table: AnyTable<Id> | LastingTable<Id>,
  which: Which<Id> | WhichOpen<Id>,
): Count {
  return Object.freeze({
    kind: 'count',
    table: table.tableId,
    time: 'openAt' in which ? openAt(which.openAt) : during(which.when),
    where: filters(which.where),
  });
}

/** Adds up a number column: `sum(sales.amount, { when: sales.soldOn })`. */
export const sum = <Id extends TableId>(
  column: Column<Id, ColumnId, 'number'>,
  which: Which<NoInfer<Id>>,
): Sum => Object.freeze({ kind: 'sum', column: column.id, ...base(column.table, which) });

/** Counts the different texts of a column: `distinct(care.customer, { when: care.contactedOn })`. */
export const distinct = <Id extends TableId>(
  column: Column<Id, ColumnId, 'text'>,
  which: Which<NoInfer<Id>>,
): Distinct => Object.freeze({ kind: 'distinct', column: column.id, ...base(column.table, which) });

/** Counts what has numbers, orders of several lines once: `entries(sales.orderId, { when: sales.soldOn })`. */
export const entries = <Id extends TableId>(
  column: Column<Id, ColumnId, 'text'>,
  which: Which<NoInfer<Id>>,
): Entries => Object.freeze({ kind: 'entries', column: column.id, ...base(column.table, which) });

/** Adds up days: `days(leads.createdOn, leads.firstContactOn, { when: leads.createdOn })`. */
export const days = <Id extends TableId>(
  from: Column<Id, ColumnId, 'date'>,
  to: Column<NoInfer<Id>, ColumnId, 'date'>,
  which: Which<NoInfer<Id>>,
): Days =>
  Object.freeze({
    kind: 'days',
    from: from.id,
    to: to.id,
    ...base(from.table, { ...which, where: [notBefore(to, from), ...(which.where ?? [])] }),
  });

const base = <Id extends TableId>(table: Id, { when, where }: Which<Id>): MeasureBase => ({
  table,
  time: during(when),
  where: filters(where),
});

const during = (date: Column<TableId, ColumnId, 'date'>): During =>
  Object.freeze({ kind: 'during', date: date.id });

const openAt = (edges: readonly Edge[]): OpenAt =>
  Object.freeze({ kind: 'openAt', since: 'since', until: 'until', edges: Object.freeze([...edges]) });

const filters = (where: readonly Filter[] = []): readonly Filter[] => Object.freeze([...where]);

export type { Column };
