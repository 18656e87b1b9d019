/**
 * Asks whom the rows of a table name, how many rows each, and between which days their dates lie: all that is to be known
 * before anything is counted.
 */
import type { Values } from '../compute/sql/conditions';
import { any, call, compare, integer, isNull, oneOf, onlyWhen, type SqlExpression } from '../compute/sql/expression';
import { collectValues } from '../compute/sql/parameter';
import { as, select, type SelectedColumn } from '../compute/sql/query';
import type { Statement } from '../compute/sql/statement';
import { columnsOf, dateColumn, isList, TABLES, type ColumnId } from '../model/catalogue/tables';
import { boundOf, clockOf, fromWarehouse, rawColumn, type OnClock } from './raw-columns';
import type { WarehouseTable } from './warehouse-table';

/** More pairs of a rep and a region are no list of people. */
export const MOST_PAIRS = 5_000;

/** Which days matter: earlier ones are in no period that is shown. */
export interface DaysAsked {
  readonly from: number;
  /** The end of the period that is asked for. */
  readonly until: number;
}

/**
 * The names of the answer's columns: rep and region, where they are mapped, the count of their rows, the first and the last
 * day on which something happened and the last one before `until`; of each date its first and last day and how many there
 * are, of each number that rows cannot do without how many there are. Days are serials.
 */
export function peopleColumns(asked: Pick<WarehouseTable, 'table' | 'mapped'>): readonly string[] {
  const { dates, numbers, names } = parts(asked);
  return [
    ...names,
    ...['row_count', 'happened_first', 'happened_last', 'happened_until'],
    ...dates.flatMap((id) => [`${id}_first`, `${id}_last`, `${id}_count`]),
    ...numbers.map((id) => `${id}_count`),
  ];
}

export function parts({ table, mapped }: Pick<WarehouseTable, 'table' | 'mapped'>) {
  const there = columnsOf(table).filter(({ id }) => mapped.columns[id] !== undefined);
  return {
    names: (['rep', 'region'] as const).filter((id) => mapped.columns[id] !== undefined),
    dates: there.flatMap(({ id, type }) => (type === 'date' ? [id] : [])),
    numbers: there.flatMap(({ id, type, required }) => (type === 'number' && required ? [id] : [])),
  };
}

/** Lists of what lasts, such as customers, are read whole: who came long ago is still there. */
export function peopleStatement(asked: WarehouseTable, days: DaysAsked, zone: OnClock['zone']): Statement {
  const { values, parameters } = collectValues();
  const { names, dates, numbers } = parts(asked);
  const on = { zone, values };
  const serial = (fn: 'min' | 'max', date: SqlExpression): SqlExpression =>
    call('daysBetween', values.dayZero(), call(fn, date));
  const date = dateColumn(asked.table);
  if (date === undefined) throw new Error(`${asked.table} has no date`);
  const happened = whereWon(asked, clockOf(asked, date, on), values);
  const before = compare(rawColumn(asked, date), '<', boundOf(asked, date, days.until, on));
  const counted = (id: ColumnId): SqlExpression => call('count', rawColumn(asked, id));
  const columns: readonly SqlExpression[] = [
    ...names.map((id) => rawColumn(asked, id)),
    call('count', integer(1)),
    ...[serial('min', happened), serial('max', happened), serial('max', onlyWhen(before, happened))],
    ...dates.flatMap((id) => [
      serial('min', clockOf(asked, id, on)),
      serial('max', clockOf(asked, id, on)),
      counted(id),
    ]),
    ...numbers.map(counted),
  ];
  const from = compare(rawColumn(asked, date), '>=', boundOf(asked, date, days.from, on));
  return {
    query: {
      named: [],
      body: select(
        peopleColumns(asked).flatMap((name, at): readonly SelectedColumn[] => {
          const value = columns[at];
          return value ? [as(name, value)] : [];
        }),
        fromWarehouse(asked),
        {
          ...(isList(asked.table) ? {} : { where: any(from, isNull(rawColumn(asked, date))) }),
          ...(names.length > 0 ? { groupBy: names.map((id) => rawColumn(asked, id)) } : {}),
        },
      ),
    },
    parameters,
  };
}

/** Where only won rows count, nothing happens in the others. */
function whereWon(asked: WarehouseTable, value: SqlExpression, values: Values): SqlExpression {
  const { table, mapped } = asked;
  if (!TABLES[table].onlyWon || mapped.columns.status === undefined) return value;
  const words = (mapped.won ?? []).map((word) => call('textKey', values.text(word)));
  return onlyWhen(oneOf(call('textKey', rawColumn(asked, 'status')), words), value);
}
