/** Turns the time and the filters of a measure into SQL conditions on a row. */
import { customerKey, type CustomerKinds } from '../../core/text/customer-key';
import { textKey } from '../../core/text/text';
import { wordsKept, type Contacted, type Filter } from '../../model/kpi/filter';
import { answersOf, NO_ANSWERS } from '../../model/kpi/scale';
import type { Measure, Time } from '../../model/kpi/measure';
import type { TableMapping } from '../../data/mapping/mapping';
import type { ColumnId, TableId } from '../../model/catalogue/tables';
import { placeIn } from './edges';
import { all, any, column, compare, isFilled, isNull, oneOf, type SqlExpression } from './expression';
import { mappingOf, rawColumn, typedColumn, type Tables } from './source-columns';

/** What looks into no other table. */
export type RowFilter = Exclude<Filter, Contacted>;

/** The columns with dates by whose places a time is told. */
function datesOf(time: Time, { columns }: TableMapping): readonly ColumnId[] {
  switch (time.kind) {
    case 'during':
      return [time.date];
    case 'openAt':
      // A table without last days has rows that stay open.
      return columns[time.until] === undefined ? [time.since] : [time.since, time.until];
    default:
      return time satisfies never;
  }
}

export const datesOfAll = (measures: readonly Measure[], mapping: TableMapping): readonly ColumnId[] => [
  ...new Set(measures.flatMap(({ time }) => datesOf(time, mapping))),
];

/**
 * Half-open, as periods are; `until` is the last day.
 *
 * @param rows the query with the places of the rows' dates
 * @param periods the query with the places where periods start and end
 */
export function timeCondition(
  time: Time,
  mapping: TableMapping,
  rows: string,
  periods: string,
): SqlExpression {
  const edge = (name: 'start' | 'end'): SqlExpression => column(periods, name);
  switch (time.kind) {
    case 'during': {
      const date = placeIn(rows, time.date);
      return all(compare(date, '>=', edge('start')), compare(date, '<', edge('end')));
    }
    case 'openAt': {
      const since = placeIn(rows, time.since);
      const opened = compare(since, '<', edge(time.edges.includes('start') ? 'start' : 'end'));
      if (mapping.columns[time.until] === undefined) return opened;
      const until = placeIn(rows, time.until);
      const last = edge(time.edges.includes('end') ? 'end' : 'start');
      return all(opened, any(isNull(until), compare(until, '>=', last)));
    }
    default:
      return time satisfies never;
  }
}

/** The days from the first to the last that is asked for, the last one not included. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Whether a row may count at all: nothing stands around the column, so that a database reads no other partitions. */
export function isInStretch(
  time: Time,
  tables: Tables,
  table: TableId,
  { start, end }: Stretch,
): SqlExpression {
  const [id, first] = time.kind === 'during' ? [time.date, start] : [time.since, undefined];
  const [date, type] = [rawColumn(tables, table, id), tables.types(table, id)];
  const isBeforeEnd = compare(date, '<', tables.values.day(end, type));
  return first === undefined
    ? isBeforeEnd
    : all(compare(date, '>=', tables.values.day(first, type)), isBeforeEnd);
}

export function filterCondition(filter: RowFilter, tables: Tables, table: TableId): SqlExpression {
  const { values, place } = tables;
  const value = (id: ColumnId): SqlExpression => typedColumn(tables, table, id);
  switch (filter.kind) {
    case 'status': {
      const words = wordsKept(filter, mappingOf(tables, table));
      return oneOf(
        value('status'),
        words.map((word) => values.text(textKey(word))),
      );
    }
    case 'eq': {
      const wanted =
        typeof filter.value === 'string'
          ? values.text(keyOf(filter.column, filter.value, place.customers))
          : values.number(filter.value);
      return compare(value(filter.column), '=', wanted);
    }
    case 'atLeast':
      return compare(value(filter.column), '>=', values.number(filter.value));
    case 'atMost':
      return compare(value(filter.column), '<=', values.number(filter.value));
    case 'answer': {
      const [least, most] = answersOf(filter.is, mappingOf(tables, table).scale) ?? NO_ANSWERS;
      const answer = value(filter.column);
      return all(compare(answer, '>=', values.number(least)), compare(answer, '<=', values.number(most)));
    }
    case 'present':
      return presence(filter.type, filter.column, tables, table);
    case 'notBefore':
      return compare(value(filter.column), '>=', value(filter.than));
    default:
      return filter satisfies never;
  }
}

/** As `comparedText` has it. */
const keyOf = (id: ColumnId, text: string, customers: CustomerKinds | undefined): string =>
  id === 'customer' && customers ? customerKey(text, customers) : textKey(text);

/** The day from which the sheet counts, 1899-12-30: no date of business is before it. */
const DAY_ZERO = 0;

function presence(
  type: 'text' | 'number' | 'date',
  id: ColumnId,
  tables: Tables,
  table: TableId,
): SqlExpression {
  switch (type) {
    case 'text':
      return isFilled(typedColumn(tables, table, id));
    case 'number':
      return compare(rawColumn(tables, table, id), '>', tables.values.number(0));
    case 'date':
      return compare(rawColumn(tables, table, id), '>', tables.values.day(DAY_ZERO, tables.types(table, id)));
    default:
      return type satisfies never;
  }
}
