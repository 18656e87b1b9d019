/** Turns filters that look into another table into queries that find whom it names in each period. */
import type { Contacted } from '../../model/kpi/filter';
import { isInStretch, type Stretch } from './conditions';
import { placeAmongEdges, placeColumn, placeIn } from './edges';
import { all, column, equal } from './expression';
import { isDataIn, type KeptRows } from './kept-rows';
import { as, join, named, select, type NamedQuery } from './query';
import { PLACES } from './scopes-and-periods';
import { fromSheets, typedColumn, type Tables } from './source-columns';

export interface ContactQueries {
  readonly queries: readonly NamedQuery[];
  /** The query with one row for every `name` and `period` in which it has a contact. */
  readonly nameOf: (filter: Contacted) => string;
}

export function contactQueries(
  filters: readonly Contacted[],
  tables: Tables,
  stretch: Stretch,
  kept: KeptRows,
): ContactQueries {
  const key = ({ by }: Contacted): string => JSON.stringify(by);
  const distinct = [...new Map(filters.map((filter) => [key(filter), filter])).values()];
  const nameOf = (filter: Contacted): string =>
    `contacts_${distinct.findIndex((each) => key(each) === key(filter)) + 1}`;
  return {
    nameOf,
    queries: distinct.flatMap((filter) => contactsQueries(filter, nameOf(filter), tables, stretch, kept)),
  };
}

/** The rows with contacts, and whom they name in each period. */
function contactsQueries(
  { by }: Contacted,
  name: string,
  tables: Tables,
  stretch: Stretch,
  kept: KeptRows,
): readonly NamedQuery[] {
  const during = { kind: 'during', date: by.date } as const;
  const rows = `${name}_rows`;
  const [contact, period] = [column(rows, 'name'), column(PLACES, 'period')];
  const isOwn = isDataIn(tables, by.table, kept);
  return [
    {
      name: rows,
      query: fromSheets(
        tables,
        by.table,
        () => [
          as('name', typedColumn(tables, by.table, by.column)),
          as(placeColumn(by.date), placeAmongEdges(typedColumn(tables, by.table, by.date))),
        ],
        { where: all(isInStretch(during, tables, by.table, stretch), ...(isOwn ? [isOwn] : [])) },
      ),
    },
    {
      name,
      query: select([as('period', period), as('name', contact)], named(rows), {
        joins: [join('inner', named(PLACES), equal(column(PLACES, 'place'), placeIn(rows, by.date)))],
        groupBy: [period, contact],
      }),
    },
  ];
}
