/** Sums what the rows of a part bring, by scope and period, and puts the parts side by side. */
import type { TableMapping } from '../../data/mapping/mapping';
import type { ScopeType } from '../../data/scopes/scopes';
import { timeCondition } from './conditions';
import {
  all,
  any,
  call,
  caseOf,
  column,
  equal,
  integer,
  not,
  oneOf,
  onlyWhen,
  scopeType,
  type SqlExpression,
} from './expression';
import { namedOf } from './gathered';
import { isNumbered, type Column, type Part } from './parts';
import { as, join, list, named, select, type NamedQuery, type Select } from './query';
import { isInSpan, spanColumn, spansJoined } from './reps';
import { PERIODS, SCOPES } from './scopes-and-periods';

/** The types of scope that the table can name. */
export type NamedScopes = readonly ScopeType[];

const totalsOf = ({ name }: Pick<Part, 'name'>): string => `${name}_totals`;

/** The type of scope for which a row counts: it counts once for each. */
const KIND = column(undefined, 'kind');
const KINDS = list('kinds', 'kind', 'kind_place');
export const kindsParameter = (kinds: NamedScopes) => ({ type: 'texts', value: kinds }) as const;

/** @param isByTeam the team table says to which region a rep belongs */
export function totals(part: Part, mapping: TableMapping, kinds: NamedScopes, isByTeam: boolean): NamedQuery {
  const rows = namedOf(part);
  const isOfRegion = equal(KIND, scopeType('region'));
  const times = [
    ...new Map(part.columns.map(({ measure: { time } }) => [JSON.stringify(time), time])).values(),
  ];
  const hasContacts = part.contacts.length > 0;
  const timeOf = (time: (typeof times)[number]): readonly SqlExpression[] =>
    hasContacts ? [] : [timeCondition(time, mapping, rows, PERIODS)];
  const whenOf = (time: (typeof times)[number]): readonly SqlExpression[] => [
    ...timeOf(time),
    ...(isByTeam ? [any(not(isOfRegion), isInSpan(time, rows))] : []),
  ];
  const valueOf = ({ name, measure }: Column): SqlExpression => {
    const [value, when] = [column(rows, name), whenOf(measure.time)];
    return times.length === 1 || when.length === 0 ? value : onlyWhen(all(...when), value);
  };
  const [scope, period] = [column(SCOPES, 'place'), column(PERIODS, 'place')];
  const isInPeriod = hasContacts
    ? equal(period, column(rows, 'period'))
    : any(...times.flatMap((time) => timeOf(time)));
  const nameOf: Readonly<Record<ScopeType, SqlExpression>> = {
    team: scopeType('team'),
    rep: column(rows, 'rep'),
    region: isByTeam ? spanColumn('region') : column(rows, 'region'),
  };
  const scopeName = caseOf(kinds.map((kind) => ({ when: equal(KIND, scopeType(kind)), then: nameOf[kind] })));
  const spans = spansJoined(
    all(
      isOfRegion,
      equal(spanColumn('rep'), column(rows, 'rep')),
      any(...times.map((time) => isInSpan(time, rows))),
    ),
  );
  const query = select(
    [
      as('scope', scope),
      as('period', period),
      ...part.columns.map((each) => as(each.name, aggregate(each, part, mapping, valueOf(each)))),
    ],
    named(rows),
    {
      joins: [
        join('inner', named(PERIODS), isInPeriod),
        { kind: 'cross', to: KINDS },
        ...(isByTeam ? [spans] : []),
        join(
          'inner',
          named(SCOPES),
          all(equal(column(SCOPES, 'type'), KIND), equal(column(SCOPES, 'name'), scopeName)),
        ),
      ],
      groupBy: [scope, period],
    },
  );
  return { name: totalsOf(part), query };
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

/** Also the scopes and periods without a row: 0 where the table can name the scope, NULL where it cannot. */
export function answerQuery(parts: readonly Part[], measures: number, kinds: NamedScopes): Select {
  const [scope, period] = [column(SCOPES, 'place'), column(PERIODS, 'place')];
  const isNamed = oneOf(column(SCOPES, 'type'), kinds.map(scopeType));
  const columns = Array.from({ length: measures }, (_, index) => `m${index + 1}`);
  const valueOf = (name: string): SqlExpression => {
    const part = parts.find(({ columns }) => columns.some((each) => each.name === name));
    return onlyWhen(isNamed, call('coalesce', column(totalsOf(part ?? { name: '' }), name), integer(0)));
  };
  return select(
    [as('scope', scope), as('period', period), ...columns.map((name) => as(name, valueOf(name)))],
    named(SCOPES),
    {
      joins: [
        { kind: 'cross', to: named(PERIODS) },
        ...parts.map((part) =>
          join(
            'left',
            named(totalsOf(part)),
            all(
              equal(column(totalsOf(part), 'scope'), scope),
              equal(column(totalsOf(part), 'period'), period),
            ),
          ),
        ),
      ],
      orderBy: [scope, period],
    },
  );
}
