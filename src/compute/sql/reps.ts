/** Turns what the team table says of reps into queries over lists of parameters: their other names, and their regions in time. */
import { textKey } from '../../core/text/text';
import { regionOn, type Move } from '../../data/scopes/roster';
import type { Scope } from '../../data/scopes/scopes';
import type { Time } from '../../model/kpi/measure';
import { placeIn, type Edges } from './edges';
import { all, call, column, compare, equal, type SqlExpression } from './expression';
import type { Parameters } from './parameter';
import { as, join, list, named, select, type Join, type NamedQuery } from './query';
import { PERIODS } from './scopes-and-periods';

const OTHER_NAMES = 'other_names';
const SPANS = 'region_spans';

const own = (name: string): SqlExpression => column(undefined, name);
const beside = (parameter: string, value: string, place: string): Join =>
  join('inner', list(parameter, value, place), equal(own(place), own('first_place')));

/** Queries and their parameters; none where there is nothing to say. */
export interface OfReps {
  readonly queries: readonly NamedQuery[];
  readonly parameters: Parameters;
}

const NOTHING: OfReps = { queries: [], parameters: {} };

/** Under which other names the data know reps. */
export function otherNames(scopes: readonly Scope[]): OfReps {
  const pairs = scopes.flatMap(({ type, name, otherNames: others = [] }) =>
    type === 'rep' ? others.map((other) => [textKey(other), textKey(name)] as const) : [],
  );
  if (pairs.length === 0) return NOTHING;
  const query = select(
    [as('other', own('other_name')), as('rep', own('own_name'))],
    list('otherNames', 'other_name', 'first_place'),
    { joins: [beside('ownNames', 'own_name', 'own_place')] },
  );
  return {
    queries: [{ name: OTHER_NAMES, query }],
    parameters: {
      otherNames: { type: 'texts', value: pairs.map(([other]) => other) },
      ownNames: { type: 'texts', value: pairs.map(([, name]) => name) },
    },
  };
}

/** The join and the name of the rep who has this name, or it as another one. */
export const ownName = (name: SqlExpression): { readonly join: Join; readonly name: SqlExpression } => ({
  join: join('left', named(OTHER_NAMES), equal(column(OTHER_NAMES, 'other'), name)),
  name: call('coalesce', column(OTHER_NAMES, 'rep'), name),
});

/** The days on which reps move to another region. */
export const movesOf = (scopes: readonly Scope[]): readonly number[] =>
  scopes.flatMap(({ moves = [] }) => moves.map(({ day }) => day));

/** From which day to which a rep belongs to a region. The first span of a rep has no beginning, the last one no end. */
export function regionSpans(scopes: readonly Scope[], { placeOf }: Edges): OfReps {
  const spans = scopes.flatMap((scope) =>
    scope.type === 'rep'
      ? spansOf(scope.region, scope.moves).map((span) => ({ ...span, rep: textKey(scope.name) }))
      : [],
  );
  const query = select(
    [
      as('rep', own('span_rep')),
      as('region', own('span_region')),
      as('start', own('span_start')),
      as('end', own('span_end')),
    ],
    list('spanReps', 'span_rep', 'first_place'),
    {
      joins: [
        beside('spanRegions', 'span_region', 'region_place'),
        beside('spanStarts', 'span_start', 'start_place'),
        beside('spanEnds', 'span_end', 'end_place'),
      ],
    },
  );
  return {
    queries: [{ name: SPANS, query }],
    parameters: {
      spanReps: { type: 'texts', value: spans.map(({ rep }) => rep) },
      spanRegions: { type: 'texts', value: spans.map(({ region }) => region) },
      spanStarts: { type: 'integers', value: spans.map(({ first }) => placeOf(first)) },
      spanEnds: { type: 'integers', value: spans.map(({ next }) => placeOf(next)) },
    },
  };
}

function spansOf(
  region: string,
  moves: readonly Move[] = [],
): readonly { readonly region: string; readonly first: number; readonly next: number }[] {
  return [-Infinity, ...moves.map(({ day }) => day)].map((first, at) => ({
    region: textKey(regionOn({ region, moves }, first)),
    first,
    next: moves[at]?.day ?? Infinity,
  }));
}

export const spansJoined = (on: SqlExpression): Join => join('left', named(SPANS), on);

export const spanColumn = (name: 'rep' | 'region'): SqlExpression => column(SPANS, name);

/** Whether the day by which a row counts for a region is in the span: its own, or the last one of the period in which it is open. */
export function isInSpan(time: Time, rows: string): SqlExpression {
  const [start, end] = [column(SPANS, 'start'), column(SPANS, 'end')];
  switch (time.kind) {
    case 'during': {
      const date = placeIn(rows, time.date);
      return all(compare(date, '>=', start), compare(date, '<', end));
    }
    case 'openAt': {
      const last = column(PERIODS, 'end');
      return all(compare(last, '>', start), compare(last, '<=', end));
    }
    default:
      return time satisfies never;
  }
}
