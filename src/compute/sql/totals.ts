/** Sums what the rows of a part bring, by scope and period. */
import type { TableMapping } from '../../data/mapping/mapping';
import type { ScopeType } from '../../data/scopes/scopes';
import type { ColumnId } from '../../model/catalogue/tables';
import type { Time } from '../../model/kpi/measure';
import { timeCondition } from './conditions';
import { placeIn } from './edges';
import {
  all,
  any,
  call,
  caseOf,
  column,
  equal,
  isFilled,
  not,
  onlyWhen,
  scopeType,
  type SqlExpression,
} from './expression';
import { namedOf } from './gathered';
import { isNumbered, type Column, type Part } from './parts';
import { as, join, list, named, select, type Join, type NamedQuery } from './query';
import { isInSpan, spanColumn, spansJoined } from './reps';
import { PERIODS, PLACES, SCOPES } from './scopes-and-periods';

/** The types of scope that the table can name. */
export type NamedScopes = readonly ScopeType[];

export const totalsOf = ({ name }: Pick<Part, 'name'>): string => `${name}_totals`;

/** The type of scope for which a row counts: it counts once for each. */
const KIND = column(undefined, 'kind');
const KINDS = list('kinds', 'kind', 'kind_place');
export const kindsParameter = (kinds: NamedScopes) => ({ type: 'texts', value: kinds }) as const;

const isOfRegion = equal(KIND, scopeType('region'));

/** The scopes of one type, as the query that gives rows to them calls them. */
const scopesOf = (kind: ScopeType): string => `${kind}_scopes`;

const branchOf = (kind: ScopeType) => ({
  when: equal(KIND, scopeType(kind)),
  then: column(scopesOf(kind), 'place'),
});

const scopeJoin = (kind: ScopeType, name: SqlExpression): Join =>
  join(
    'left',
    { ...named(SCOPES), as: scopesOf(kind) },
    all(equal(column(scopesOf(kind), 'type'), scopeType(kind)), equal(column(scopesOf(kind), 'name'), name)),
  );

/**
 * Two queries: the rows in their periods and scopes, and their sums. Scopes are joined by their names before a row is given
 * to each of its scopes, so that a database looks them up and compares no row with all of them.
 *
 * @param isByTeam the team table says to which region a rep belongs
 */
export function totals(
  part: Part,
  mapping: TableMapping,
  kinds: NamedScopes,
  isByTeam: boolean,
): readonly NamedQuery[] {
  const rows = namedOf(part);
  const times = timesOf(part);
  const byPlace = periodByPlace(part);
  const whenOf = (time: Time): readonly SqlExpression[] => [
    ...(part.contacts.length > 0 || byPlace ? [] : [timeCondition(time, mapping, rows, PERIODS)]),
    ...(isByTeam ? [any(not(isOfRegion), isInSpan(time, rows))] : []),
  ];
  const valueOf = ({ name, measure }: Column): SqlExpression => {
    const [value, when] = [column(rows, name), whenOf(measure.time)];
    return times.length === 1 || when.length === 0 ? value : onlyWhen(all(...when), value);
  };
  const [placed, scope] = [`${part.name}_placed`, caseOf(kinds.map(branchOf))];
  const nameOf: Readonly<Record<ScopeType, SqlExpression>> = {
    // BigQuery's left joins need an equality of columns of both sides.
    team: KIND,
    region: isByTeam ? spanColumn('region') : column(rows, 'region'),
    rep: column(rows, 'rep'),
  };
  const spans = spansJoined(
    all(
      isOfRegion,
      equal(spanColumn('rep'), column(rows, 'rep')),
      any(...times.map((time) => isInSpan(time, rows))),
    ),
  );
  const columns = part.columns.map((each) => as(each.name, valueOf(each)));
  return [
    {
      name: placed,
      query: select([as('scope', scope), as('period', periodOf(part)), ...columns], named(rows), {
        joins: [
          periodJoin(part, mapping),
          { kind: 'cross', to: KINDS },
          ...(isByTeam ? [spans] : []),
          ...kinds.map((kind) => scopeJoin(kind, nameOf[kind])),
        ],
      }),
    },
    {
      name: totalsOf(part),
      query: select(
        [
          as('scope', column(placed, 'scope')),
          as('period', column(placed, 'period')),
          ...part.columns.map((each) =>
            as(each.name, aggregate(each, part, mapping, column(placed, each.name))),
          ),
        ],
        named(placed),
        {
          where: isFilled(column(placed, 'scope')),
          groupBy: [column(placed, 'scope'), column(placed, 'period')],
        },
      ),
    },
  ];
}

const timesOf = (part: Part): readonly Time[] => [
  ...new Map(part.columns.map(({ measure: { time } }) => [JSON.stringify(time), time])).values(),
];

/** The only date of a part, where its place alone tells the period. */
function periodByPlace(part: Part): ColumnId | undefined {
  const [time, ...others] = timesOf(part);
  return time?.kind === 'during' && others.length === 0 && part.contacts.length === 0 ? time.date : undefined;
}

const periodOf = (part: Part): SqlExpression =>
  periodByPlace(part) ? column(PLACES, 'period') : column(PERIODS, 'place');

function periodJoin(part: Part, mapping: TableMapping): Join {
  const rows = namedOf(part);
  const date = periodByPlace(part);
  if (date) return join('inner', named(PLACES), equal(column(PLACES, 'place'), placeIn(rows, date)));
  const isInPeriod =
    part.contacts.length > 0
      ? equal(column(PERIODS, 'place'), column(rows, 'period'))
      : any(...timesOf(part).map((time) => timeCondition(time, mapping, rows, PERIODS)));
  return join('inner', named(PERIODS), isInPeriod);
}

function aggregate(
  { measure }: Column,
  { isAdded }: Part,
  mapping: TableMapping,
  value: SqlExpression,
): SqlExpression {
  if (isAdded) return call('sum', value);
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
