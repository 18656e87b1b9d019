/** Turns the lists of scopes and periods, passed as parameters, into two queries. */
import type { Period } from '../../core/calendar/period';
import type { Scope } from '../../data/scopes/scopes';
import { PERIODS } from './conditions';
import { call, column, equal } from './expression';
import { dayText, type Parameters } from './parameter';
import { as, join, select, type From, type NamedQuery } from './query';
import { SCOPES } from './totals';

const list = (parameter: string, value: string, place: string): From => ({
  kind: 'list',
  parameter,
  value,
  place,
});

const own = (name: string) => column(undefined, name);

/** Two lists side by side: values with the same place belong together. */
const sideBySide = join(
  'inner',
  list('scopeNames', 'scope_name', 'name_place'),
  equal(own('name_place'), own('type_place')),
);

export const SCOPES_AND_PERIODS: readonly NamedQuery[] = [
  {
    name: SCOPES,
    query: select(
      [
        as('place', own('type_place')),
        as('type', own('scope_type')),
        as('name', call('textKey', own('scope_name'))),
      ],
      list('scopeTypes', 'scope_type', 'type_place'),
      { joins: [sideBySide] },
    ),
  },
  {
    name: PERIODS,
    query: select(
      [
        as('place', own('start_place')),
        as('start', call('dateTime', own('start_day'))),
        as('end', call('dateTime', own('end_day'))),
      ],
      list('starts', 'start_day', 'start_place'),
      {
        joins: [
          join('inner', list('ends', 'end_day', 'end_place'), equal(own('end_place'), own('start_place'))),
        ],
      },
    ),
  },
];

export const scopesAndPeriods = (scopes: readonly Scope[], periods: readonly Period[]): Parameters => ({
  scopeTypes: { type: 'texts', value: scopes.map(({ type }) => type) },
  scopeNames: { type: 'texts', value: scopes.map(({ name }) => name) },
  starts: { type: 'dates', value: periods.map(({ start }) => dayText(start)) },
  ends: { type: 'dates', value: periods.map(({ end }) => dayText(end)) },
});
