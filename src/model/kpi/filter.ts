/** Describes which rows of a table a measure keeps. */
import { textKey } from '../../core/text/text';
import type { Column } from '../catalogue/table';
import type { AnswerKind } from './scale';
import { TABLES, type ColumnId, type TableId } from '../catalogue/tables';

/** What became of a lead or an order, as a filter asks for it. */
export type Outcome = 'won' | 'lost';

/** The row's status is one of the words that the mapping gives one of these meanings. */
interface StatusFilter {
  readonly kind: 'status';
  readonly means: readonly Outcome[];
}

/** The cell is this text, without regard to case, or this number. */
interface Equals {
  readonly kind: 'eq';
  readonly column: ColumnId;
  readonly value: string | number;
}

interface AtLeast {
  readonly kind: 'atLeast';
  readonly column: ColumnId;
  readonly value: number;
}

interface AtMost {
  readonly kind: 'atMost';
  readonly column: ColumnId;
  readonly value: number;
}

/** The number is an answer of this kind on the scale of the table's surveys; one off the scale is none. */
interface Answer {
  readonly kind: 'answer';
  readonly column: ColumnId;
  readonly is: AnswerKind;
}

/** The cell is filled: a text, a date, or a number above 0. */
interface Present {
  readonly kind: 'present';
  readonly column: ColumnId;
  readonly type: 'text' | 'number' | 'date';
}

/** Both dates are there, and this one is not before the other. */
export interface NotBefore {
  readonly kind: 'notBefore';
  readonly column: ColumnId;
  readonly than: ColumnId;
}

/** Somebody contacted the row's customer in the period: a row of another table says so. */
export interface Contacted {
  readonly kind: 'contacted';
  readonly column: ColumnId;
  readonly by: { readonly table: TableId; readonly column: ColumnId; readonly date: ColumnId };
}

export type Filter = StatusFilter | Equals | AtLeast | AtMost | Answer | Present | NotBefore | Contacted;

/** A filter that belongs to rows of one table. */
export type FilterOn<Id extends TableId> = Filter & { readonly filters?: Id };

interface WithStatus<Id extends TableId> {
  readonly tableId: Id;
  readonly status: Column<Id, ColumnId, 'status'>;
}

const status = (...means: readonly Outcome[]): StatusFilter => Object.freeze({ kind: 'status', means });

/** Keeps the rows whose status means won. */
export const won = <Id extends TableId>(_table: WithStatus<Id>): FilterOn<Id> => status('won');

/** Keeps the rows whose status means lost. */
export const lost = <Id extends TableId>(_table: WithStatus<Id>): FilterOn<Id> => status('lost');

/** Keeps the rows of which it is known what became of them: their status means won, or lost. */
export const decided = <Id extends TableId>(_table: WithStatus<Id>): FilterOn<Id> => status('won', 'lost');

interface ValueOf {
  readonly text: string;
  readonly status: string;
  readonly number: number;
}

/** `eq(leads.source, 'Website')`: texts are compared as everywhere, blank cells equal nothing. */
export const eq = <Id extends TableId, Type extends keyof ValueOf>(
  column: Column<Id, ColumnId, Type>,
  value: ValueOf[NoInfer<Type>],
): FilterOn<Id> => Object.freeze({ kind: 'eq', column: column.id, value });

export const atLeast = <Id extends TableId>(
  column: Column<Id, ColumnId, 'number'>,
  value: number,
): FilterOn<Id> => Object.freeze({ kind: 'atLeast', column: column.id, value });

/** No amount is lower. */
export const LOWEST_NUMBER = -1e15;

/** Keeps the rows with a number in the column, whichever it is. */
export const anyNumber = <Id extends TableId>(column: Column<Id, ColumnId, 'number'>): FilterOn<Id> =>
  atLeast(column, LOWEST_NUMBER);

export const atMost = <Id extends TableId>(
  column: Column<Id, ColumnId, 'number'>,
  value: number,
): FilterOn<Id> => Object.freeze({ kind: 'atMost', column: column.id, value });

/** `answer(surveys.score, 'satisfied')`: the scale is the document's. */
export const answer = <Id extends TableId>(
  column: Column<Id, 'score', 'number'>,
  is: AnswerKind,
): FilterOn<Id> => Object.freeze({ kind: 'answer', column: column.id, is });

/** Keeps the rows with a text, a date, or a number above 0 in the column. */
export const present = <Id extends TableId>(
  column: Column<Id, ColumnId, 'text' | 'number' | 'date'>,
): FilterOn<Id> => Object.freeze({ kind: 'present', column: column.id, type: column.type });

/** Keeps the rows with both dates, in this order: `notBefore(leads.firstContactOn, leads.createdOn)`. */
export const notBefore = <Id extends TableId>(
  column: Column<Id, ColumnId, 'date'>,
  than: Column<NoInfer<Id>, ColumnId, 'date'>,
): FilterOn<Id> => Object.freeze({ kind: 'notBefore', column: column.id, than: than.id });

interface ContactTable {
  readonly tableId: TableId;
  readonly customer: Column<TableId, 'customer', 'text'>;
  readonly contactedOn: Column<TableId, 'contactedOn', 'date'>;
}

/** Keeps the rows whose customer has a contact in the period, by anyone: `contacted(customers.customer, care)`. */
export const contacted = <Id extends TableId>(
  customer: Column<Id, ColumnId, 'text'>,
  { tableId, customer: column, contactedOn }: ContactTable,
): FilterOn<Id> =>
  Object.freeze({
    kind: 'contacted',
    column: customer.id,
    by: Object.freeze({ table: tableId, column: column.id, date: contactedOn.id }),
  });

/** The filters that really apply: a measure's own, and won rows only where its table says so and has a status. */
export const filtersOf = (
  { table, where }: { readonly table: TableId; readonly where: readonly Filter[] },
  hasStatus: boolean,
): readonly Filter[] => [...(hasStatus ? impliedFilters(table) : []), ...where];

const impliedFilters = (table: TableId): readonly Filter[] => (TABLES[table].onlyWon ? [status('won')] : []);

/** The words of all meanings that a filter keeps, in their order, each once. */
export function wordsKept(
  { means }: StatusFilter,
  words: Readonly<Partial<Record<Outcome, readonly string[]>>>,
): readonly string[] {
  const all = means.flatMap((each) => words[each] ?? []);
  return all.filter((word, at) => all.findIndex((other) => textKey(other) === textKey(word)) === at);
}
