/** Builds one query for the facts of a table: a row for each scope, period and measure that has a number. */
import { measureId } from '../../model/kpi/measure-id';
import { caseOf, call, column, compare, all, equal, integer, isFilled, parameter } from './expression';
import { dayText, type Parameters } from './parameter';
import { as, join, list, named, select, type Join, type NamedQuery } from './query';
import { statement, type Question, type Statement } from './statement';

/** The columns of the answer, as a sheet of facts is recognised by them. */
const FACT_COLUMNS = ['scope_type', 'scope', 'period_start', 'period_end', 'measure', 'value'] as const;

const ANSWER = 'answer';
const FACTS = 'facts';

export interface FactsQuestion extends Question {
  /** The zone by whose clock it is today: periods that begin later are left out. Without it none is. */
  readonly todayIn?: string;
}

/**
 * The measures of `statement`, one below the other: the team has a blank name, a period its first and its last day. What the
 * table cannot tell of a scope has no row; where no row counts, the value is 0.
 */
export function factsQuery({ todayIn, ...question }: FactsQuestion): Statement {
  const { query, parameters } = statement(question);
  const { measures } = question;
  const hasBegun = compare(column(FACTS, 'period_start'), '<=', call('today', parameter('todayIn')));
  const hasValue = isFilled(column(FACTS, 'value'));
  return {
    query: {
      named: [...query.named, { name: ANSWER, query: query.body }, factsOf(measures.length)],
      body: select(
        FACT_COLUMNS.map((name) => as(name, column(FACTS, name))),
        named(FACTS),
        {
          where: todayIn === undefined ? hasValue : all(hasValue, hasBegun),
          orderBy: ['scope_place', 'period_place', 'measure_place'].map((name) => column(FACTS, name)),
        },
      ),
    },
    parameters: {
      ...parameters,
      ...listed(question),
      ...(todayIn === undefined ? {} : { todayIn: { type: 'text', value: todayIn } }),
    },
  };
}

const listed = ({ measures, scopes, periods }: FactsQuestion): Parameters => ({
  factTypes: { type: 'texts', value: scopes.map(({ type }) => type) },
  factScopes: { type: 'texts', value: scopes.map(({ name }) => name) },
  firstDays: { type: 'texts', value: periods.map(({ start }) => dayText(start)) },
  lastDays: { type: 'texts', value: periods.map(({ end }) => dayText(end - 1)) },
  measureIds: { type: 'texts', value: measures.map(measureId) },
});

/** All numbers of the answer, each with the names of what it is about. */
function factsOf(measures: number): NamedQuery {
  const [scope, period, measure] = [column(ANSWER, 'scope'), column(ANSWER, 'period'), own('measure_place')];
  const value = caseOf(
    Array.from({ length: measures }, (_, place) => ({
      when: equal(measure, integer(place)),
      then: column(ANSWER, `m${place + 1}`),
    })),
  );
  return {
    name: FACTS,
    query: select(
      [
        as('scope_type', own('fact_type')),
        as('scope', own('fact_scope')),
        as('period_start', call('day', own('first_day'))),
        as('period_end', call('day', own('last_day'))),
        as('measure', own('measure_id')),
        as('value', call('withoutZeros', value)),
        as('scope_place', scope),
        as('period_place', period),
        as('measure_place', measure),
      ],
      named(ANSWER),
      {
        joins: [
          ...(
            [
              ['factTypes', 'fact_type', 'type_place', scope],
              ['factScopes', 'fact_scope', 'name_place', scope],
              ['firstDays', 'first_day', 'first_place', period],
              ['lastDays', 'last_day', 'last_place', period],
            ] as const
          ).map(([of, value, place, at]): Join =>
            join('inner', list(of, value, place), equal(own(place), at)),
          ),
          { kind: 'cross', to: list('measureIds', 'measure_id', 'measure_place') },
        ],
      },
    ),
  };
}

const own = (name: string) => column(undefined, name);
