/** Describes which rows of a table a measure keeps. */
import type { Column } from '../catalogue/table';

/** The row's status is one of the words that the mapping gives this meaning. */
export interface StatusFilter {
  readonly kind: 'status';
  readonly means: 'won' | 'lost';
}

/** The cell is this text, without regard to case, or this number. */
export interface Equals {
  readonly kind: 'eq';
  readonly column: string;
  readonly value: string | number;
}

export interface AtLeast {
  readonly kind: 'atLeast';
  readonly column: string;
  readonly value: number;
}

export interface AtMost {
  readonly kind: 'atMost';
  readonly column: string;
  readonly value: number;
}

/** The cell is filled: a text, a date, or a number above 0. */
export interface Present {
  readonly kind: 'present';
  readonly column: string;
  readonly type: 'text' | 'number' | 'date';
}

/** Both dates are there, and this one is not before the other. */
export interface NotBefore {
  readonly kind: 'notBefore';
  readonly column: string;
  readonly than: string;
}

/** Somebody contacted the row's customer in the period: a row of another table says so. */
export interface Contacted {
  readonly kind: 'contacted';
  readonly column: string;
  readonly by: { readonly table: string; readonly column: string; readonly date: string };
}

export type Filter = StatusFilter | Equals | AtLeast | AtMost | Present | NotBefore | Contacted;

/** A filter that belongs to rows of one table. */
export type FilterOn<TableId extends string> = Filter & { readonly filters?: TableId };

interface WithStatus<TableId extends string> {
  readonly tableId: TableId;
  readonly status: Column<TableId, 'status', 'status'>;
}

/** Keeps the rows whose status means won. */
export const won = <TableId extends string>(_table: WithStatus<TableId>): FilterOn<TableId> =>
  Object.freeze({ kind: 'status', means: 'won' });

/** Keeps the rows whose status means lost. */
export const lost = <TableId extends string>(_table: WithStatus<TableId>): FilterOn<TableId> =>
  Object.freeze({ kind: 'status', means: 'lost' });

interface ValueOf {
  readonly text: string;
  readonly status: string;
  readonly number: number;
}

/** `eq(leads.source, 'Website')`: texts are compared as everywhere, blank cells equal nothing. */
export const eq = <TableId extends string, Type extends keyof ValueOf>(
  column: Column<TableId, string, Type>,
  value: ValueOf[NoInfer<Type>],
): FilterOn<TableId> => Object.freeze({ kind: 'eq', column: column.id, value });

export const atLeast = <TableId extends string>(
  column: Column<TableId, string, 'number'>,
  value: number,
): FilterOn<TableId> => Object.freeze({ kind: 'atLeast', column: column.id, value });

/** No amount is lower. */
export const LOWEST_NUMBER = -1e15;

/** Keeps the rows with a number in the column, whichever it is. */
export const anyNumber = <TableId extends string>(
  column: Column<TableId, string, 'number'>,
): FilterOn<TableId> => atLeast(column, LOWEST_NUMBER);

export const atMost = <TableId extends string>(
  column: Column<TableId, string, 'number'>,
  value: number,
): FilterOn<TableId> => Object.freeze({ kind: 'atMost', column: column.id, value });

/** Keeps the rows with a text, a date, or a number above 0 in the column. */
export const present = <TableId extends string>(
  column: Column<TableId, string, 'text' | 'number' | 'date'>,
): FilterOn<TableId> => Object.freeze({ kind: 'present', column: column.id, type: column.type });

/** Keeps the rows with both dates, in this order: `notBefore(leads.firstContactOn, leads.createdOn)`. */
export const notBefore = <TableId extends string>(
  column: Column<TableId, string, 'date'>,
  than: Column<NoInfer<TableId>, string, 'date'>,
): FilterOn<TableId> => Object.freeze({ kind: 'notBefore', column: column.id, than: than.id });

interface ContactTable {
  readonly tableId: string;
  readonly customer: Column<string, 'customer', 'text'>;
  readonly contactedOn: Column<string, 'contactedOn', 'date'>;
}

/** Keeps the rows whose customer has a contact in the period, by anyone: `contacted(customers.customer, care)`. */
export const contacted = <TableId extends string>(
  customer: Column<TableId, string, 'text'>,
  { tableId, customer: column, contactedOn }: ContactTable,
): FilterOn<TableId> =>
  Object.freeze({
    kind: 'contacted',
    column: customer.id,
    by: Object.freeze({ table: tableId, column: column.id, date: contactedOn.id }),
  });

/** The filters that really apply: a measure's own, and won rows only where its table says so and maps a status. */
export function filtersOf(
  { where }: { readonly where: readonly Filter[] },
  table: { readonly onlyWon: boolean },
  statusIsMapped: boolean,
): readonly Filter[] {
  const implied: Filter[] = table.onlyWon && statusIsMapped ? [{ kind: 'status', means: 'won' }] : [];
  return [...implied, ...where];
}
