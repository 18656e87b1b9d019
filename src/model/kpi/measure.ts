/** Defines what is counted or added up over the rows of one table: the leaves of every KPI. */
import type { Column, ColumnType } from '../catalogue/table';
import { notBefore, type Filter, type FilterOn } from './filter';

/** The rows whose date lies in the period. */
export interface During {
  readonly kind: 'during';
  readonly date: string;
}

/** The rows that are open at the period's start, at its end, or at both: `since < t`, and `until` blank or `>= t`. */
export interface OpenAt {
  readonly kind: 'openAt';
  readonly since: string;
  readonly until: string;
  readonly edges: readonly Edge[];
}

export type Edge = 'start' | 'end';
export type Time = During | OpenAt;

interface MeasureBase {
  readonly table: string;
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
  readonly column: string;
}

/** How many different texts a column holds; blank cells are none. */
export interface Distinct extends MeasureBase {
  readonly kind: 'distinct';
  readonly column: string;
}

/** The days from one date to another, added up over the rows that have both in this order. */
export interface Days extends MeasureBase {
  readonly kind: 'days';
  readonly from: string;
  readonly to: string;
}

export type Measure = Count | Sum | Distinct | Days;

interface Which<TableId extends string> {
  readonly when: Column<TableId, string, 'date'>;
  readonly where?: readonly FilterOn<TableId>[];
}

interface WhichOpen<TableId extends string> {
  readonly openAt: readonly Edge[];
  readonly where?: readonly FilterOn<TableId>[];
}

interface AnyTable<TableId extends string> {
  readonly tableId: TableId;
}

/** A table whose rows last: from the day after `since` to `until`, its last day. */
interface LastingTable<TableId extends string> extends AnyTable<TableId> {
  readonly since: Column<TableId, 'since', 'date'>;
  readonly until: Column<TableId, 'until', 'date'>;
}

/** Counts the rows of a table: `count(leads, { when: leads.createdOn })`, `count(customers, { openAt: ['start'] })`. */
export function count<TableId extends string>(
  table: AnyTable<TableId>,
  which: Which<NoInfer<TableId>>,
): Count;
export function count<TableId extends string>(
  table: LastingTable<TableId>,
  which: WhichOpen<NoInfer<TableId>>,
): Count;
export function count<TableId extends string>(
  table: AnyTable<TableId> | LastingTable<TableId>,
  which: Which<TableId> | WhichOpen<TableId>,
): Count {
  return Object.freeze({
    kind: 'count',
    table: table.tableId,
    time: 'openAt' in which ? openAt(which.openAt) : during(which.when),
    where: filters(which.where),
  });
}

/** Adds up a number column: `sum(sales.amount, { when: sales.soldOn })`. */
export const sum = <TableId extends string>(
  column: Column<TableId, string, 'number'>,
  which: Which<NoInfer<TableId>>,
): Sum => Object.freeze({ kind: 'sum', column: column.id, ...base(column.table, which) });

/** Counts the different texts of a column: `distinct(care.customer, { when: care.contactedOn })`. */
export const distinct = <TableId extends string>(
  column: Column<TableId, string, 'text'>,
  which: Which<NoInfer<TableId>>,
): Distinct => Object.freeze({ kind: 'distinct', column: column.id, ...base(column.table, which) });

/** Adds up days: `days(leads.createdOn, leads.firstContactOn, { when: leads.createdOn })`. */
export const days = <TableId extends string>(
  from: Column<TableId, string, 'date'>,
  to: Column<NoInfer<TableId>, string, 'date'>,
  which: Which<NoInfer<TableId>>,
): Days =>
  Object.freeze({
    kind: 'days',
    from: from.id,
    to: to.id,
    ...base(from.table, { ...which, where: [notBefore(to, from), ...(which.where ?? [])] }),
  });

const base = <TableId extends string>(table: TableId, { when, where }: Which<TableId>): MeasureBase => ({
  table,
  time: during(when),
  where: filters(where),
});

const during = (date: Column<string, string, 'date'>): During =>
  Object.freeze({ kind: 'during', date: date.id });

const openAt = (edges: readonly Edge[]): OpenAt =>
  Object.freeze({ kind: 'openAt', since: 'since', until: 'until', edges: Object.freeze([...edges]) });

const filters = (where: readonly Filter[] = []): readonly Filter[] => Object.freeze([...where]);

export type { Column, ColumnType };
