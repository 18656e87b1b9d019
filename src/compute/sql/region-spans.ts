/** Finds, by the rows of the team table, from which day to which a rep belongs to a region. */
import type { TableMapping } from '../../data/mapping/mapping';
import type { Time } from '../../model/kpi/measure';
import { periodColumn, rowColumn, type Values } from './conditions';
import {
  all,
  any,
  call,
  column,
  compare,
  equal,
  highestBefore,
  integer,
  isFilled,
  isNull,
  next,
  rowNumber,
  type SqlExpression,
} from './expression';
import { as, join, named, select, type Join, type NamedQuery } from './query';
import { fromSheets, nameIn, SOURCE, typed, type Place } from './source-rows';

const TEAM_ROWS = 'team_rows';
const BEGUN = 'begun_team';
const SPANS = 'region_spans';

const team = (name: string): SqlExpression => column(TEAM_ROWS, name);
const begun = (name: string): SqlExpression => column(BEGUN, name);
const span = (name: string): SqlExpression => column(SPANS, name);

/** What `data/scopes/roster.ts` finds. The first span of a rep has no beginning, the last one no end. */
export function regionSpans(mapping: TableMapping, place: Place, values: Values): readonly NamedQuery[] {
  const { from, until } = mapping.columns;
  const dayOf = (id: 'from' | 'until'): SqlExpression => typed('team', id, mapping, place);
  const rows = fromSheets(mapping, place, (sheet, at) => [
    as('rep', nameIn('team', 'rep', mapping, sheet, place, values)),
    as('region', nameIn('team', 'region', mapping, sheet, place, values)),
    ...(from === undefined ? [] : [as('first_day', call('startOfDay', dayOf('from')))]),
    ...(until === undefined ? [] : [as('day_after', call('nextDay', dayOf('until')))]),
    ...[as('sheet', integer(at)), as('row', column(SOURCE, place.rowColumn))],
  ]);
  const inSheet = [team('sheet'), team('row')];
  const beginning = call(
    'coalesce',
    ...(from === undefined ? [] : [team('first_day')]),
    ...(until === undefined ? [] : [highestBefore(team('day_after'), [team('rep')], inSheet)]),
    values.dayZero(),
  );
  const inTurn = [begun('first_day'), begun('sheet'), begun('row')];
  return [
    { name: TEAM_ROWS, query: rows },
    {
      name: BEGUN,
      query: select(
        [
          ...['rep', 'region', 'sheet', 'row'].map((each) => as(each, team(each))),
          as('first_day', beginning),
        ],
        named(TEAM_ROWS),
        { where: isFilled(team('rep')) },
      ),
    },
    {
      name: SPANS,
      query: select(
        [
          ...['rep', 'region', 'first_day'].map((each) => as(each, begun(each))),
          as('next_day', next(begun('first_day'), [begun('rep')], inTurn)),
          as('turn', rowNumber([begun('rep')], inTurn)),
        ],
        named(BEGUN),
        { where: isFilled(begun('region')) },
      ),
    },
  ];
}

/** Every row in every span of its rep: `inSpan` keeps one of them for each time. */
export const SPANS_OF_ROW: Join = join('inner', named(SPANS), equal(span('rep'), rowColumn('rep')));

export const SPAN_REGION = as('region', span('region'));

/** Whether the day by which a row counts for a region is in the span: its own, or the last one of the period in which it is open. */
export function inSpan(time: Time): SqlExpression {
  const isFirst = equal(span('turn'), integer(1));
  const isLast = isNull(span('next_day'));
  switch (time.kind) {
    case 'during': {
      const day = rowColumn(time.date);
      return all(
        any(isFirst, compare(day, '>=', span('first_day'))),
        any(isLast, compare(day, '<', span('next_day'))),
      );
    }
    case 'openAt': {
      const end = periodColumn('end');
      return all(
        any(isFirst, compare(end, '>', span('first_day'))),
        any(isLast, compare(end, '<=', span('next_day'))),
      );
    }
    default:
      return time satisfies never;
  }
}
