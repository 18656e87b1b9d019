/** Turns filters that look into another table into queries that find whom it names in each period. */
import type { Contacted } from '../../model/kpi/filter';
import { isInStretch, timeCondition, type Stretch } from './conditions';
import { placeAmongEdges, placeColumn } from './edges';
import { all, column } from './expression';
import type { KeptRows } from './kept-rows';
import { as, join, named, select, type NamedQuery } from './query';
import { PERIODS } from './scopes-and-periods';
import { fromSheets, mappingOf, typedColumn, type Tables } from './source-columns';

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
  { isData }: KeptRows,
): readonly NamedQuery[] {
  const contacts = mappingOf(tables, by.table);
  const during = { kind: 'during', date: by.date } as const;
  const rows = `${name}_rows`;
  const [contact, period] = [column(rows, 'name'), column(PERIODS, 'place')];
  const hasRep = contacts.columns.rep !== undefined;
  const isOwn = hasRep ? isData(by.table, typedColumn(tables, by.table, 'rep')) : undefined;
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
        joins: [join('inner', named(PERIODS), timeCondition(during, contacts, rows, PERIODS))],
        groupBy: [period, contact],
      }),
    },
  ];
}
