/** Turns the filters of a measure into a test of one row in one period. */
import type { ColumnId } from '../../model/catalogue/tables';
import { filtersOf, wordsKept, type Contacted, type Filter } from '../../model/kpi/filter';
import type { Measure } from '../../model/kpi/measure';
import type { Period } from '../../core/calendar/period';
import { answersOf, NO_ANSWERS } from '../../model/kpi/scale';
import { numbersOf, textOf, type TableRows } from '../../data/reading/table-rows';
import { customerKey } from '../../core/text/customer-key';
import { textKey } from '../../core/text/text';
import type { MappedTable, Sources } from '../../data/source';
import { periodOf } from './periods-of-row';

/** The period by its place. */
export type RowTest = (row: number, period: number) => boolean;

interface Rows {
  readonly rows: TableRows;
  readonly mapped: MappedTable;
  /** Of all tables: a filter may look into another one. */
  readonly sources: Sources;
  readonly periods: readonly Period[];
}

export function rowTest(
  measure: Pick<Measure, 'table' | 'where'>,
  { rows, mapped, sources, periods }: Rows,
): RowTest {
  const filters = filtersOf(measure, mapped.columns.status !== undefined);
  const tests = filters.map((filter) => filterTest(filter, { rows, mapped, sources, periods }));
  return tests.reduce(bothOf, ALL);
}

/** Where nothing is filtered. */
export const ALL: RowTest = () => true;

/** One that keeps what both do. */
const bothOf = (one: RowTest, other: RowTest): RowTest =>
  one === ALL ? other : (row, period) => one(row, period) && other(row, period);

function filterTest(filter: Filter, { rows, mapped, sources, periods }: Rows): RowTest {
  const numbers = (column: ColumnId): Float64Array => numbersOf(rows, column);
  switch (filter.kind) {
    case 'status':
      return isOneOf(rows, 'status', wordsKept(filter, mapped), textKey);
    case 'eq': {
      const { column, value } = filter;
      const keyOf = column === 'customer' ? customerKeyOf(mapped) : textKey;
      if (typeof value === 'string') return isOneOf(rows, column, [value], keyOf);
      const values = numbers(column);
      return (row) => values[row] === value;
    }
    case 'atLeast': {
      const values = numbers(filter.column);
      return (row) => (values[row] ?? NaN) >= filter.value;
    }
    case 'atMost': {
      const values = numbers(filter.column);
      return (row) => (values[row] ?? NaN) <= filter.value;
    }
    case 'answer': {
      const [least, most] = answersOf(filter.is, mapped.scale) ?? NO_ANSWERS;
      const values = numbers(filter.column);
      return (row) => (values[row] ?? NaN) >= least && (values[row] ?? NaN) <= most;
    }
    case 'present': {
      if (filter.type === 'text') {
        const { codes } = textOf(rows, filter.column);
        return (row) => (codes[row] ?? -1) >= 0;
      }
      const values = numbers(filter.column);
      return (row) => (values[row] ?? NaN) > 0;
    }
    case 'notBefore': {
      const [later, earlier] = [numbers(filter.column), numbers(filter.than)];
      return (row) => (later[row] ?? NaN) >= (earlier[row] ?? NaN);
    }
    case 'contacted':
      return contactTest(filter, rows, sources, periods);
    default:
      return filter satisfies never;
  }
}

type KeyOf = (text: string) => string;

const customerKeyOf =
  ({ customers }: MappedTable): KeyOf =>
  (text) =>
    customers ? customerKey(text, customers) : textKey(text);

function isOneOf(rows: TableRows, column: ColumnId, words: readonly string[], keyOf: KeyOf): RowTest {
  const text = textOf(rows, column);
  const wanted = new Set(words.map(keyOf));
  const { codes } = text;
  const isWanted = Uint8Array.from(text.words, (word) => (wanted.has(keyOf(word)) ? 1 : 0));
  return (row) => isWanted[codes[row] ?? -1] === 1;
}

/** Whom the other table names in each period, looked up by the names of this one. */
function contactTest(
  { column, by }: Contacted,
  rows: TableRows,
  sources: Sources,
  periods: readonly Period[],
): RowTest {
  const contacts = sources[by.table]?.rows;
  if (!contacts) throw new Error(`no rows for table ${by.table}`);
  const named = textOf(contacts, by.column);
  const dates = numbersOf(contacts, by.date);
  const contacted = periods.map(() => new Set<string>());
  const keys = named.words.map(textKey);
  for (let row = 0; row < contacts.length; row++) {
    const key = keys[named.codes[row] ?? -1];
    if (key !== undefined) contacted[periodOf(dates[row] ?? NaN, periods)]?.add(key);
  }
  const text = textOf(rows, column);
  const ownKeys = text.words.map(textKey);
  return (row, period) => {
    const key = ownKeys[text.codes[row] ?? -1];
    return key !== undefined && contacted[period]?.has(key) === true;
  };
}
