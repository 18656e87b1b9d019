/** Builds one query for the measures of a table: a row per scope and period, a column per measure. */
import { filtersOf } from '../../model/kpi/filter';
import type { Measure } from '../../model/kpi/measure';
import type { Counting } from '../../data/reading/counting';
import type { Mapping } from '../../data/mapping/mapping';
import type { Period } from '../../core/calendar/period';
import { attribution, names } from '../../data/scopes/attribution';
import type { Scope } from '../../data/scopes/scopes';
import type { ColumnTypes } from './column-type';
import { filterCondition, rowColumn, timeCondition } from './conditions';
import { contactQueries } from './contacts';
import { keptRows } from './kept-rows';
import { all, onlyWhen, type SqlExpression } from './expression';
import { collectValues, type Parameters } from './parameter';
import { as, type WithQuery } from './query';
import { inSpan, regionSpans, SPAN_REGION, SPANS_OF_ROW } from './region-spans';
import { SCOPES_AND_PERIODS, scopesAndPeriods } from './scopes-and-periods';
import { sourceRows, type Place } from './source-rows';
import {
  answerQuery,
  COUNTED,
  COUNTED_BY_SPAN,
  countedQuery,
  PLACED,
  placedQuery,
  subjectOf,
  TOTALS,
  totalsQuery,
} from './totals';

export interface Statement {
  /** Its rows hold `scope` and `period`, places from 0, and `m1`, `m2`…: the measures in their order. */
  readonly query: WithQuery;
  readonly parameters: Parameters;
}

interface Question {
  /** At least one, all of the same table. */
  readonly measures: readonly Measure[];
  readonly mapping: Mapping;
  readonly scopes: readonly Scope[];
  readonly periods: readonly Period[];
  readonly place: Place;
  /** What the plan says about the rows that count. */
  readonly counting?: Counting;
  /** Without it, `usualTypes`. */
  readonly types?: ColumnTypes;
  /** The zone of the sheet's clock, `Asia/Ho_Chi_Minh`: needed where a column is a TIMESTAMP. */
  readonly zone?: string;
}

/**
 * Asks for all scopes and periods at once. The tables and columns have the names of the mapped sheets and headers;
 * texts are texts, numbers are numbers, dates are days or days with a time on the sheet's clock, without a zone.
 * Rows that are no data have no place in the tables; a total in place of a rep is left out.
 * A measure is NULL in a scope that its table cannot name, and 0 where no row counts. Ask `sqlLimit` first.
 *
 * A KPI's value is not asked for: `evaluate` makes it of these measures, as it does of the engine's, so that growth
 * and shares, which need another period's or scope's row, are defined in one place.
 */
export function statement({ measures, mapping, scopes, periods, place, counting }: Question): Statement {
  const table = measures[0]?.table;
  const own = table && mapping[table];
  if (!own) throw new Error(`table ${table ?? ''} is not mapped`);
  if (measures.some((each) => each.table !== table)) throw new Error(`other tables than ${table}`);
  const attributed = attribution(own, mapping.team);
  const scopeTypes = (['team', 'region', 'rep'] as const).filter((type) => names(attributed, type));
  const { values, parameters } = collectValues();
  const kept = keptRows(counting, values);
  const contacts = contactQueries(measures, mapping, place, kept);
  const timeOf = ({ time }: Measure): SqlExpression => timeCondition(time, own);
  const subjectsWhere = (more: (measure: Measure) => readonly SqlExpression[]): readonly SqlExpression[] =>
    measures.map((measure) => {
      const filters = filtersOf(measure, own.columns.status !== undefined);
      const conditions = filters.map((filter) =>
        filterCondition(filter, own, values, contacts.nameOf, place.customers),
      );
      return onlyWhen(all(timeOf(measure), ...more(measure), ...conditions), subjectOf(measure, own));
    });
  const team = attributed.region === 'team' ? mapping.team : undefined;
  const namesOfRow = scopeTypes.filter((type) => type === 'rep' || (type === 'region' && !team));
  const named = namesOfRow.map((type) => as(type, rowColumn(type)));
  const times = [...new Map(measures.map((each) => [JSON.stringify(each.time), timeOf(each)])).values()];
  const inSpans = subjectsWhere(({ time }) => [inSpan(time)]);
  return {
    query: {
      named: [
        ...SCOPES_AND_PERIODS,
        ...sourceRows(table, measures, mapping, place, attributed, kept, values),
        ...contacts.queries,
        {
          name: COUNTED,
          query: countedQuery(
            times,
            subjectsWhere(() => []),
            named,
            contacts.joins,
          ),
        },
        ...(team
          ? [
              ...regionSpans(team, place, values),
              {
                name: COUNTED_BY_SPAN,
                query: countedQuery(times, inSpans, [SPAN_REGION], [SPANS_OF_ROW, ...contacts.joins]),
              },
            ]
          : []),
        {
          name: PLACED,
          query: placedQuery(measures, scopeTypes, (type) =>
            type === 'region' && team ? COUNTED_BY_SPAN : COUNTED,
          ),
        },
        { name: TOTALS, query: totalsQuery(measures, own) },
      ],
      body: answerQuery(measures, scopeTypes),
    },
    parameters: { ...scopesAndPeriods(scopes, periods), ...parameters },
  };
}
