/**
 * Asks whom the rows of a table name, how many rows each, and between which days their dates lie: all that is to be known
 * before anything is counted.
 */
import {
  any,
  call,
  compare,
  integer,
  isNull,
  oneOf,
  onlyWhen,
  type SqlExpression,
} from '../compute/sql/expression';
import { collectValues } from '../compute/sql/parameter';
import { as, select } from '../compute/sql/query';
import { rawColumn, SOURCE, typedColumn, type Tables } from '../compute/sql/source-columns';
import type { Statement } from '../compute/sql/statement';
import type { TimeZone } from '../core/calendar/time-zone';
import { pathText } from '../data/mapping/warehouse-table';
import { columnsOf, dateColumn, isList, TABLES, type ColumnId } from '../model/catalogue/tables';
import { NO_PLACE, queriedMapping, typesOf } from './queried-tables';
import type { WarehouseTable } from './warehouse-table';

/** More pairs of a rep and a region are no list of people. */
export const MOST_PAIRS = 5_000;

/** Which days matter: earlier ones are in no period that is shown. */
export interface DaysAsked {
  readonly from: number;
  /** The end of the period that is asked for. */
  readonly until: number;
}

/** The columns of a table that are mapped, by what is asked of them. */
export function askedColumns({ table, mapped }: Pick<WarehouseTable, 'table' | 'mapped'>) {
  const there = columnsOf(table).filter(({ id }) => mapped.columns[id] !== undefined);
  return {
    names: (['rep', 'region'] as const).filter((id) => mapped.columns[id] !== undefined),
    dates: there.flatMap(({ id, type }) => (type === 'date' ? [id] : [])),
    /** Those that rows cannot do without. */
    needed: there.flatMap(({ id, type, required }) =>
      id === dateColumn(table) || (type === 'number' && required) ? [id] : [],
    ),
    hasStatus: mapped.columns.status !== undefined,
  };
}

/**
 * The columns of the answer, by their names: rep and region as they are written, where they are mapped; the count of their
 * rows, of those that count, and, where a status tells, of those that are won; the first and the last day on which something
 * happened and the last one before `until`; of each date its first and last day; of the table's own date, and of each number
 * that rows cannot do without, in how many of the rows that count it is. Days are serials.
 *
 * Lists of what lasts, such as customers, are read whole: who came long ago is still there.
 */
export function peopleStatement(asked: WarehouseTable, days: DaysAsked, zone: TimeZone): Statement {
  const { table } = asked;
  const { values, parameters } = collectValues(zone);
  const tables: Tables = {
    ...{ mapping: queriedMapping([asked]), types: typesOf([asked]), place: NO_PLACE, values },
  };
  const { names, dates, needed, hasStatus } = askedColumns(asked);
  const date = dateColumn(table);
  if (date === undefined) throw new Error(`${table} has no date`);
  const raw = (id: ColumnId): SqlExpression => rawColumn(tables, table, id);
  const clock = (id: ColumnId): SqlExpression => typedColumn(tables, table, id);
  const serial = (fn: 'min' | 'max', value: SqlExpression): SqlExpression =>
    call('daysBetween', values.day(0, 'DATETIME'), call(fn, value));
  const edge = (day: number): SqlExpression => values.day(day, tables.types(table, date));
  const counting = (value: SqlExpression): SqlExpression =>
    TABLES[table].onlyWon && hasStatus ? whereWon(value, asked, tables) : value;
  const happened = counting(clock(date));
  const columns: Readonly<Record<string, SqlExpression>> = {
    ...Object.fromEntries(names.map((id) => [id, raw(id)])),
    row_count: call('count', integer(1)),
    counting_count: call('count', counting(integer(1))),
    ...(hasStatus ? { won_count: call('count', whereWon(integer(1), asked, tables)) } : {}),
    happened_first: serial('min', happened),
    happened_last: serial('max', happened),
    happened_until: serial('max', onlyWhen(compare(raw(date), '<', edge(days.until)), happened)),
    ...Object.fromEntries(
      dates.flatMap((id) => [
        [`${id}_first`, serial('min', clock(id))],
        [`${id}_last`, serial('max', clock(id))],
      ]),
    ),
    ...Object.fromEntries(needed.map((id) => [`${id}_count`, call('count', counting(raw(id)))])),
  };
  const where = any(compare(raw(date), '>=', edge(days.from)), isNull(raw(date)));
  return {
    query: {
      named: [],
      body: select(
        Object.entries(columns).map(([name, value]) => as(name, value)),
        { kind: 'table', schema: NO_PLACE.schema, table: pathText(asked.path), as: SOURCE },
        {
          ...(isList(table) ? {} : { where }),
          ...(names.length > 0 ? { groupBy: names.map(raw) } : {}),
        },
      ),
    },
    parameters,
  };
}

/** The names of the answer's columns, in their order. */
export const columnNames = ({ query: { body } }: Statement): readonly string[] =>
  body.kind === 'select' ? body.columns.map((each) => each.as) : [];

/** The value where the status means won. */
function whereWon(
  value: SqlExpression,
  { table, mapped }: Pick<WarehouseTable, 'table' | 'mapped'>,
  tables: Tables,
): SqlExpression {
  const words = (mapped.won ?? []).map((word) => call('textKey', tables.values.text(word)));
  return onlyWhen(oneOf(typedColumn(tables, table, 'status'), words), value);
}
