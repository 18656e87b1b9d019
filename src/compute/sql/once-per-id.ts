/** Leaves out rows that repeat an ID: copies of a row, and the later lines of orders whose total stands on each line. */
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
  type SqlExpression,
} from './expression';
import { as, join, named, select, type NamedQuery, type Query, type Select } from './query';

/** The columns by which lines are compared. */
export const LINE = {
  /** The place of the sheet, from 0: an ID is repeated within a sheet. */
  sheet: 'line_sheet',
  /** The row of the sheet: it tells which of several lines comes first. */
  row: 'line_row',
  id: 'line_id',
  whole: 'whole_line',
  /** What may be the total of an order on each of its lines. */
  amount: 'line_amount',
} as const;

const LINES = 'lines';
const NUMBERED = 'numbered_lines';
const ORDERS = 'orders';
const REPEATING = 'repeating_sheets';

const line = (name: string): SqlExpression => column(NUMBERED, name);
const order = (name: string): SqlExpression => column(ORDERS, name);
const ONE = integer(1);

/** The first of the lines that are wholly the same. */
const IS_FIRST_COPY = equal(line('copy'), ONE);

/**
 * What `data/reading/repeats.ts` finds on a sheet. A line without an ID repeats nothing.
 *
 * @param name of the last query, which has the given columns
 * @param lines has these columns and those of `LINE`
 */
export function oncePerId(
  name: string,
  columns: readonly string[],
  lines: Query,
  hasAmount: boolean,
): readonly NamedQuery[] {
  const { sheet, row, id, whole, amount } = LINE;
  const ofLines = (each: string): SqlExpression => column(LINES, each);
  const copy = rowNumber([sheet, id, whole].map(ofLines), [ofLines(row)]);
  const numbered = [...columns, sheet, row, id, ...(hasAmount ? [amount] : [])];
  return [
    { name: LINES, query: lines },
    {
      name: NUMBERED,
      query: select([...numbered.map((each) => as(each, ofLines(each))), as('copy', copy)], named(LINES)),
    },
    ...(hasAmount ? ORDERS_OF_LINES : []),
    {
      name,
      query: select(
        columns.map((each) => as(each, line(each))),
        named(NUMBERED),
        hasAmount ? FIRST_LINES : { where: any(isNull(line(id)), IS_FIRST_COPY) },
      ),
    },
  ];
}

/** All amounts are there, and the same one; it is not 0. */
const IS_TOTAL = all(
  equal(call('min', line(LINE.amount)), call('max', line(LINE.amount))),
  equal(call('count', line(LINE.amount)), call('count', ONE)),
  any(
    compare(call('min', line(LINE.amount)), '<', integer(0)),
    compare(call('min', line(LINE.amount)), '>', integer(0)),
  ),
);

/** The orders of several different lines, and the sheets where the amount of most of them is that of the order. */
const ORDERS_OF_LINES: readonly NamedQuery[] = [
  {
    name: ORDERS,
    query: select(
      [
        as('sheet', line(LINE.sheet)),
        as('id', line(LINE.id)),
        as('first_row', call('min', line(LINE.row))),
        as('is_total', onlyWhen(IS_TOTAL, ONE)),
      ],
      named(NUMBERED),
      {
        where: all(isFilled(line(LINE.id)), IS_FIRST_COPY),
        groupBy: [line(LINE.sheet), line(LINE.id)],
        having: compare(call('count', ONE), '>', ONE),
      },
    ),
  },
  {
    name: REPEATING,
    query: select([as('sheet', order('sheet'))], named(ORDERS), {
      groupBy: [order('sheet')],
      having: compare(
        call('count', order('is_total')),
        '>',
        call('count', onlyWhen(isNull(order('is_total')), ONE)),
      ),
    }),
  },
];

/** Joins the orders whose later lines are left out. */
const FIRST_LINES: Partial<Select> = {
  joins: [
    join(
      'left',
      named(ORDERS),
      all(
        equal(order('sheet'), line(LINE.sheet)),
        equal(order('id'), line(LINE.id)),
        equal(order('is_total'), ONE),
      ),
    ),
    join('left', named(REPEATING), equal(column(REPEATING, 'sheet'), order('sheet'))),
  ],
  where: any(
    isNull(line(LINE.id)),
    all(IS_FIRST_COPY, any(isNull(column(REPEATING, 'sheet')), equal(line(LINE.row), order('first_row')))),
  ),
};
