/** Leaves out rows that repeat an ID: copies of a row, and the later lines of orders whose total stands on each line. */
import type { ColumnId, TableId } from '../../model/catalogue/tables';
import {
  all,
  any,
  call,
  column,
  compare,
  equal,
  integer,
  isFilled,
  isNull,
  onlyWhen,
  rowNumber,
  wholeRow,
  type SqlExpression,
} from './expression';
import { as, join, named, select, type NamedQuery, type Select, type SelectedColumn } from './query';
import { fromSheets, mappingOf, SOURCE, typedColumn, type Tables } from './source-columns';

/** The columns by which lines are compared. */
const LINE = {
  /** The place of the sheet, from 0: an ID is repeated within a sheet. */
  sheet: 'line_sheet',
  /** The row of the sheet: it tells which of several lines comes first. */
  row: 'line_row',
  id: 'line_id',
  whole: 'whole_line',
  /** What may be the total of an order on each of its lines. */
  amount: 'line_amount',
} as const;

const ONE = integer(1);

/** The names of the queries that find the lines of one query. */
interface Names {
  readonly lines: string;
  readonly numbered: string;
  readonly orders: string;
  readonly repeating: string;
}

/**
 * What `data/reading/repeats.ts` finds on a sheet. A line without an ID repeats nothing.
 *
 * @param name of the last query, which has the given columns
 */
export function oncePerId(
  name: string,
  tables: Tables,
  table: TableId,
  id: ColumnId,
  columnsOf: (sheet: string) => readonly SelectedColumn[],
  where: SqlExpression | undefined,
): readonly NamedQuery[] {
  const names: Names = {
    lines: `${name}_lines`,
    numbered: `${name}_numbered`,
    orders: `${name}_orders`,
    repeating: `${name}_repeating`,
  };
  const hasAmount = mappingOf(tables, table).columns.amount !== undefined;
  const lineColumns = (place: number): readonly SelectedColumn[] => [
    as(LINE.sheet, integer(place)),
    as(LINE.row, column(SOURCE, tables.place.rowColumn)),
    as(LINE.id, typedColumn(tables, table, id)),
    as(LINE.whole, wholeRow(SOURCE, tables.place.rowColumn)),
    ...(hasAmount ? [as(LINE.amount, typedColumn(tables, table, 'amount'))] : []),
  ];
  const columns = columnsOf('').map((each) => each.as);
  const ofLines = (each: string): SqlExpression => column(names.lines, each);
  const copy = rowNumber([LINE.sheet, LINE.id, LINE.whole].map(ofLines), [ofLines(LINE.row)]);
  const kept = [...columns, LINE.sheet, LINE.row, LINE.id, ...(hasAmount ? [LINE.amount] : [])];
  return [
    {
      name: names.lines,
      query: fromSheets(
        tables,
        table,
        (sheet, place) => [...columnsOf(sheet), ...lineColumns(place)],
        where && { where },
      ),
    },
    {
      name: names.numbered,
      query: select([...kept.map((each) => as(each, ofLines(each))), as('copy', copy)], named(names.lines)),
    },
    ...(hasAmount ? ordersOfLines(names) : []),
    {
      name,
      query: select(
        columns.map((each) => as(each, column(names.numbered, each))),
        named(names.numbered),
        hasAmount
          ? firstLines(names)
          : { where: any(isNull(column(names.numbered, LINE.id)), isFirstCopy(names)) },
      ),
    },
  ];
}

/** The first of the lines that are wholly the same. */
const isFirstCopy = ({ numbered }: Names): SqlExpression => equal(column(numbered, 'copy'), ONE);

/** The orders of several different lines, and the sheets where the amount of most of them is that of the order. */
function ordersOfLines(names: Names): readonly NamedQuery[] {
  const line = (each: string): SqlExpression => column(names.numbered, each);
  const order = (each: string): SqlExpression => column(names.orders, each);
  return [
    {
      name: names.orders,
      query: select(
        [
          as('sheet', line(LINE.sheet)),
          as('id', line(LINE.id)),
          as('first_row', call('min', line(LINE.row))),
          as('is_total', onlyWhen(isTotal(line(LINE.amount)), ONE)),
        ],
        named(names.numbered),
        {
          where: all(isFilled(line(LINE.id)), isFirstCopy(names)),
          groupBy: [line(LINE.sheet), line(LINE.id)],
          having: compare(call('count', ONE), '>', ONE),
        },
      ),
    },
    {
      name: names.repeating,
      query: select([as('sheet', order('sheet'))], named(names.orders), {
        groupBy: [order('sheet')],
        having: compare(
          call('count', order('is_total')),
          '>',
          call('count', onlyWhen(isNull(order('is_total')), ONE)),
        ),
      }),
    },
  ];
}

/** All amounts are there, and the same one; it is not 0. */
const isTotal = (amount: SqlExpression): SqlExpression =>
  all(
    equal(call('min', amount), call('max', amount)),
    equal(call('count', amount), call('count', ONE)),
    any(compare(call('min', amount), '<', integer(0)), compare(call('min', amount), '>', integer(0))),
  );

/** Joins the orders whose later lines are left out. */
function firstLines(names: Names): Partial<Select> {
  const line = (each: string): SqlExpression => column(names.numbered, each);
  const order = (each: string): SqlExpression => column(names.orders, each);
  const repeating = column(names.repeating, 'sheet');
  return {
    joins: [
      join(
        'left',
        named(names.orders),
        all(
          equal(order('sheet'), line(LINE.sheet)),
          equal(order('id'), line(LINE.id)),
          equal(order('is_total'), ONE),
        ),
      ),
      join('left', named(names.repeating), equal(repeating, order('sheet'))),
    ],
    where: any(
      isNull(line(LINE.id)),
      all(isFirstCopy(names), any(isNull(repeating), equal(line(LINE.row), order('first_row')))),
    ),
  };
}
