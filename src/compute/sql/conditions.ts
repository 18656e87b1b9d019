/** Turns the time and the filters of a measure into SQL conditions on a row in a period. */
import type { CustomerKinds } from '../../core/text/customer-key';
import { wordsKept, type Contacted, type Filter } from '../../model/kpi/filter';
import { answersOf, NO_ANSWERS } from '../../model/kpi/scale';
import type { Time } from '../../model/kpi/measure';
import type { TableMapping } from '../../data/mapping/mapping';
import { comparedText } from './compared-text';
import { all, any, call, column, compare, isFilled, isNull, oneOf, type SqlExpression } from './expression';

/** The names that the query gives the rows of the table and the periods. */
export const ROWS = 'source_rows';
export const PERIODS = 'periods';

export const rowColumn = (id: string): SqlExpression => column(ROWS, id);
export const periodColumn = (name: 'place' | 'start' | 'end'): SqlExpression => column(PERIODS, name);

/** Makes a parameter of a value. */
export interface Values {
  text(value: string): SqlExpression;
  number(value: number): SqlExpression;
  /** The day from which the sheet counts, 1899-12-30: no date of business is before it. */
  dayZero(): SqlExpression;
}

/** Half-open, as periods are; `until` is the last day. */
export function timeCondition(time: Time, mapping: TableMapping): SqlExpression {
  switch (time.kind) {
    case 'during': {
      const date = rowColumn(time.date);
      return all(compare(date, '>=', periodColumn('start')), compare(date, '<', periodColumn('end')));
    }
    case 'openAt': {
      const opened = compare(
        rowColumn(time.since),
        '<',
        periodColumn(time.edges.includes('start') ? 'start' : 'end'),
      );
      // A table without last days has rows that stay open.
      if (mapping.columns[time.until] === undefined) return opened;
      const until = rowColumn(time.until);
      const last = periodColumn(time.edges.includes('end') ? 'end' : 'start');
      return all(opened, any(isNull(until), compare(until, '>=', last)));
    }
    default:
      return time satisfies never;
  }
}

/**
 * @param contacts gives the name of the joined query that holds whom a filter asks for
 * @param customers how customers are compared
 */
export function filterCondition(
  filter: Filter,
  mapping: TableMapping,
  values: Values,
  contacts: (filter: Contacted) => string,
  customers?: CustomerKinds,
): SqlExpression {
  switch (filter.kind) {
    case 'status':
      return oneOf(
        rowColumn('status'),
        wordsKept(filter, mapping).map((word) => call('textKey', values.text(word))),
      );
    case 'eq': {
      const { value } = filter;
      const wanted =
        typeof value === 'string'
          ? comparedText(filter.column, values.text(value), customers)
          : values.number(value);
      return compare(rowColumn(filter.column), '=', wanted);
    }
    case 'atLeast':
      return compare(rowColumn(filter.column), '>=', values.number(filter.value));
    case 'atMost':
      return compare(rowColumn(filter.column), '<=', values.number(filter.value));
    case 'answer': {
      const [least, most] = answersOf(filter.is, mapping.scale) ?? NO_ANSWERS;
      const value = rowColumn(filter.column);
      return all(compare(value, '>=', values.number(least)), compare(value, '<=', values.number(most)));
    }
    case 'present':
      return presence(filter.type, rowColumn(filter.column), values);
    case 'notBefore':
      return compare(rowColumn(filter.column), '>=', rowColumn(filter.than));
    case 'contacted':
      return isFilled(column(contacts(filter), 'name'));
    default:
      return filter satisfies never;
  }
}

function presence(type: 'text' | 'number' | 'date', value: SqlExpression, values: Values): SqlExpression {
  switch (type) {
    case 'text':
      return isFilled(value);
    case 'number':
      return compare(value, '>', values.number(0));
    case 'date':
      return compare(value, '>', values.dayZero());
    default:
      return type satisfies never;
  }
}
