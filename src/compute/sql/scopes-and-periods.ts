/** Turns the lists of scopes and periods, passed as parameters, into queries. */
import type { Period } from '../../core/calendar/period';
import type { Scope } from '../../data/scopes/scopes';
import { textKey } from '../../core/text/text';
import type { Edges } from './edges';
import { column, equal, type SqlExpression } from './expression';
import type { Parameters } from './parameter';
import { as, join, list, select, type NamedQuery } from './query';

/** The names that the query gives the scopes and the periods. */
export const SCOPES = 'scopes';
export const PERIODS = 'periods';
/** The period of each place of a date. */
export const PLACES = 'places';

const own = (name: string): SqlExpression => column(undefined, name);

/** Lists side by side: values with the same place belong together. */
const beside = (parameter: string, value: string, place: string, first: string) =>
  join('inner', list(parameter, value, place), equal(own(place), own(first)));

export const SCOPES_AND_PERIODS: readonly NamedQuery[] = [
  {
    name: SCOPES,
    query: select(
      [as('place', own('type_place')), as('type', own('scope_type')), as('name', own('scope_name'))],
      list('scopeTypes', 'scope_type', 'type_place'),
      { joins: [beside('scopeNames', 'scope_name', 'name_place', 'type_place')] },
    ),
  },
  {
    name: PERIODS,
    query: select(
      [as('place', own('start_place')), as('start', own('start_edge')), as('end', own('end_edge'))],
      list('starts', 'start_edge', 'start_place'),
      { joins: [beside('ends', 'end_edge', 'end_place', 'start_place')] },
    ),
  },
  {
    name: PLACES,
    query: select(
      [as('place', own('edge_place')), as('period', own('period_place'))],
      list('places', 'edge_place', 'edge_at'),
      { joins: [beside('placePeriods', 'period_place', 'period_at', 'edge_at')] },
    ),
  },
];

/** As the names of rows are compared; the team goes by its type. */
const nameOfScope = ({ type, name }: Scope): string => (type === 'team' ? type : textKey(name));

export const scopesAndPeriods = (
  scopes: readonly Scope[],
  periods: readonly Period[],
  { placeOf }: Edges,
): Parameters => {
  const places = periods.flatMap(({ start, end }, period) =>
    Array.from({ length: placeOf(end) - placeOf(start) }, (_, at) => ({
      place: placeOf(start) + at,
      period,
    })),
  );
  return {
    scopeTypes: { type: 'texts', value: scopes.map(({ type }) => type) },
    scopeNames: { type: 'texts', value: scopes.map(nameOfScope) },
    starts: { type: 'integers', value: periods.map(({ start }) => placeOf(start)) },
    ends: { type: 'integers', value: periods.map(({ end }) => placeOf(end)) },
    places: { type: 'integers', value: places.map(({ place }) => place) },
    placePeriods: { type: 'integers', value: places.map(({ period }) => period) },
  };
};
