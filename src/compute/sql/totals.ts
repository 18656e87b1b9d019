/** Sums what each row adds, by scope and period, in four queries. */
import type { TableMapping } from '../../data/mapping/mapping';
import type { Entries, Measure } from '../../model/kpi/measure';
import type { ScopeType } from '../../data/scopes/scopes';
import { PERIODS, periodColumn, ROWS, rowColumn } from './conditions';
import {
  all,
  any,
  call,
  column,
  equal,
  integer,
  oneOf,
  onlyWhen,
  scopeType,
  type SqlExpression,
} from './expression';
import { as, join, named, select, type Join, type Query, type Select, type SelectedColumn } from './query';

/** The types of scope that the table can name. */
export type NamedScopes = readonly ScopeType[];

export const SCOPES = 'scopes';
export const COUNTED = 'counted';
export const COUNTED_BY_SPAN = 'counted_by_region';
export const PLACED = 'placed';
export const TOTALS = 'totals';

/** The column of a measure by its place from 0. */
const measureColumn = (index: number): string => `m${index + 1}`;

const measureColumns = (measures: readonly Measure[], of: string): readonly SelectedColumn[] =>
  measures.map((_, index) => as(measureColumn(index), column(of, measureColumn(index))));

/** What a row brings to a measure: 1, an amount, days, or the text that is to be counted once. */
export function subjectOf(measure: Measure, mapping: TableMapping): SqlExpression {
  switch (measure.kind) {
    case 'count':
      return integer(1);
    case 'sum':
    case 'distinct':
      return rowColumn(measure.column);
    case 'entries':
      return isNumbered(measure, mapping) ? call('orBlank', rowColumn(measure.column)) : integer(1);
    case 'days':
      return call('daysBetween', rowColumn(measure.from), rowColumn(measure.to));
    default:
      return measure satisfies never;
  }
}

/**
 * The rows in every period in which one of the times lets them count.
 *
 * @param names the rep and the region of a row
 */
export function countedQuery(
  times: readonly SqlExpression[],
  subjects: readonly SqlExpression[],
  names: readonly SelectedColumn[],
  joins: readonly Join[],
): Select {
  return select(
    [
      as('period', periodColumn('place')),
      ...names,
      ...subjects.map((subject, index) => as(measureColumn(index), subject)),
    ],
    named(ROWS),
    { joins: [join('inner', named(PERIODS), any(...times)), ...joins] },
  );
}

/**
 * Every counted row once for the team, once for its rep and once for its region.
 *
 * @param countedIn the query that has the rows of a type of scope
 */
export const placedQuery = (
  measures: readonly Measure[],
  scopes: NamedScopes,
  countedIn: (type: ScopeType) => string,
): Query => ({
  kind: 'union',
  parts: scopes.map((type) => {
    const counted = countedIn(type);
    const isType = equal(column(SCOPES, 'type'), scopeType(type));
    return select(
      [
        as('scope', column(SCOPES, 'place')),
        as('period', column(counted, 'period')),
        ...measureColumns(measures, counted),
      ],
      named(counted),
      {
        joins: [
          join(
            'inner',
            named(SCOPES),
            type === 'team' ? isType : all(isType, equal(column(SCOPES, 'name'), column(counted, type))),
          ),
        ],
      },
    );
  }),
});

export function totalsQuery(measures: readonly Measure[], mapping: TableMapping): Select {
  const [scope, period] = [column(PLACED, 'scope'), column(PLACED, 'period')];
  return select(
    [
      as('scope', scope),
      as('period', period),
      ...measures.map((measure, index) =>
        as(measureColumn(index), aggregate(measure, mapping, column(PLACED, measureColumn(index)))),
      ),
    ],
    named(PLACED),
    { groupBy: [scope, period] },
  );
}

const isNumbered = ({ column }: Entries, { columns }: TableMapping): boolean => columns[column] !== undefined;

function aggregate(measure: Measure, mapping: TableMapping, value: SqlExpression): SqlExpression {
  switch (measure.kind) {
    case 'count':
      return call('count', value);
    case 'sum':
    case 'days':
      return call('sum', value);
    case 'distinct':
      return call('countDistinct', value);
    case 'entries':
      return call(isNumbered(measure, mapping) ? 'countEntries' : 'count', value);
    default:
      return measure satisfies never;
  }
}

/** Also the scopes and periods without a row: 0 where the table can name the scope, NULL where it cannot. */
export function answerQuery(measures: readonly Measure[], scopes: NamedScopes): Select {
  const [scope, period] = [column(SCOPES, 'place'), column(PERIODS, 'place')];
  const isNamed = oneOf(column(SCOPES, 'type'), scopes.map(scopeType));
  const valueOf = (index: number): SqlExpression =>
    onlyWhen(isNamed, call('coalesce', column(TOTALS, measureColumn(index)), integer(0)));
  return select(
    [
      as('scope', scope),
      as('period', period),
      ...measures.map((_, index) => as(measureColumn(index), valueOf(index))),
    ],
    named(SCOPES),
    {
      joins: [
        { kind: 'cross', to: named(PERIODS) },
        join(
          'left',
          named(TOTALS),
          all(equal(column(TOTALS, 'scope'), scope), equal(column(TOTALS, 'period'), period)),
        ),
      ],
      orderBy: [scope, period],
    },
  );
}
