/** Turns filters that look into another table into queries that find whom it names in each period. */
import type { ColumnId } from '../../model/catalogue/tables';
import type { Contacted } from '../../model/kpi/filter';
import type { Measure } from '../../model/kpi/measure';
import type { Mapping } from '../../data/mapping/mapping';
import { PERIODS, periodColumn, rowColumn } from './conditions';
import { all, column, compare, equal } from './expression';
import { as, join, named, select, type Join, type NamedQuery } from './query';
import { fromSheets, typed, type Kept, type Place } from './source-rows';

export interface ContactQueries {
  /** One row for every name and period with a contact. */
  readonly queries: readonly NamedQuery[];
  /** To rows and periods: at most one row each. */
  readonly joins: readonly Join[];
  readonly nameOf: (filter: Contacted) => string;
}

/** Joined, not asked row by row: BigQuery runs no subquery that compares dates with those of an outer row. */
export function contactQueries(
  measures: readonly Measure[],
  mapping: Mapping,
  place: Place,
  kept: Kept,
): ContactQueries {
  const filters = measures.flatMap(({ where }) =>
    where.filter((filter): filter is Contacted => filter.kind === 'contacted'),
  );
  const distinct = [...new Map(filters.map((filter) => [key(filter), filter])).values()];
  const nameOf = (filter: Contacted): string =>
    `contacts_${distinct.findIndex((each) => key(each) === key(filter)) + 1}`;
  return {
    nameOf,
    queries: distinct.flatMap((filter) => contactsQueries(filter, nameOf(filter), mapping, place, kept)),
    joins: distinct.map((filter) => {
      const name = nameOf(filter);
      return join(
        'left',
        named(name),
        all(
          equal(column(name, 'period'), periodColumn('place')),
          equal(column(name, 'name'), rowColumn(filter.column)),
        ),
      );
    }),
  };
}

const key = (filter: Contacted): string => JSON.stringify(filter);

/** The rows with contacts, and whom they name in each period. */
function contactsQueries(
  { by }: Contacted,
  name: string,
  mapping: Mapping,
  place: Place,
  { isData }: Kept,
): readonly NamedQuery[] {
  const contacts = mapping[by.table];
  if (!contacts) throw new Error(`table ${by.table} is not mapped`);
  const of = (id: ColumnId) => typed(by.table, id, contacts, place);
  const rows = `${name}_rows`;
  const [contact, date, period] = [column(rows, 'name'), column(rows, 'date'), periodColumn('place')];
  const where = isData(by.table, contacts);
  const during = all(compare(date, '>=', periodColumn('start')), compare(date, '<', periodColumn('end')));
  return [
    {
      name: rows,
      query: fromSheets(
        contacts,
        place,
        () => [as('name', of(by.column)), as('date', of(by.date))],
        where && { where },
      ),
    },
    {
      name,
      query: select([as('period', period), as('name', contact)], named(rows), {
        joins: [join('inner', named(PERIODS), during)],
        groupBy: [period, contact],
      }),
    },
  ];
}
