/** Asks for the rows of which lists are made: the latest prices, and the customers who have waited longest for a contact. */
import {
  all,
  any,
  call,
  column,
  compare,
  equal,
  isNull,
  type SqlExpression,
} from '../compute/sql/expression';
import { collectValues, type Values } from '../compute/sql/parameter';
import { as, join, named, select, type From, type SelectedColumn } from '../compute/sql/query';
import { comparedAs, rawColumn, SOURCE, typedColumn, type Tables } from '../compute/sql/source-columns';
import type { Statement } from '../compute/sql/statement';
import type { TimeZone } from '../core/calendar/time-zone';
import { pathText } from '../data/mapping/warehouse-table';
import { columnsOf, type ColumnId, type TableId } from '../model/catalogue/tables';
import { NO_PLACE, queriedMapping, typesOf } from './queried-tables';
import type { WarehouseTable } from './warehouse-table';

/** A list has so many rows at most. */
export const MOST_LISTED = 500;

/** A list's day, and after how many days without contact customers are in it. */
export interface ListDay {
  readonly day: number;
  readonly least: number;
}

const CONTACTS = 'contacts';

/** By the customers as they are written: names are compared once for each of these, and not for each contact. */
const WRITTEN = 'written_contacts';

/** Mapped columns under the product's names: dates as serials, texts and numbers as they are. */
function columnsAsked(ids: readonly ColumnId[], table: TableId, tables: Tables): readonly SelectedColumn[] {
  return columnsOf(table)
    .filter(({ id }) => ids.includes(id) && tables.mapping[table]?.columns[id] !== undefined)
    .map(({ id, type }) =>
      as(
        id,
        type === 'date'
          ? serial(typedColumn(tables, table, id), tables.values)
          : rawColumn(tables, table, id),
      ),
    );
}

const serial = (date: SqlExpression, values: Values): SqlExpression =>
  call('daysBetween', values.day(0, 'DATETIME'), date);

const tablesOf = (asked: readonly WarehouseTable[], values: Values): Tables => ({
  ...{ mapping: queriedMapping(asked), types: typesOf(asked), place: NO_PLACE, values },
});

const from = ({ path }: WarehouseTable): From => ({
  ...{ kind: 'table', schema: NO_PLACE.schema, table: pathText(path), as: SOURCE },
});

/** The latest first, up to a day. */
export function pricesStatement(prices: WarehouseTable, { day }: ListDay, zone: TimeZone): Statement {
  const { values, parameters } = collectValues(zone);
  const tables = tablesOf([prices], values);
  const until = values.day(day + 1, tables.types('prices', 'observedOn'));
  const observed = typedColumn(tables, 'prices', 'observedOn');
  return {
    query: {
      named: [],
      body: select(
        columnsAsked(
          columnsOf('prices').map(({ id }) => id),
          'prices',
          tables,
        ),
        from(prices),
        {
          where: compare(rawColumn(tables, 'prices', 'observedOn'), '<', until),
          orderBy: [call('daysBetween', observed, values.day(0, 'DATETIME'))],
        },
      ),
    },
    parameters,
  };
}

/** Customers open on a day whose last contact, beside them as `contactedOn`, lies so many days back or who have none. */
export function careStatement(
  customers: WarehouseTable,
  care: WarehouseTable,
  { day, least }: ListDay,
  zone: TimeZone,
): Statement {
  const { values, parameters } = collectValues(zone);
  const tables = tablesOf([customers, care], values);
  const written = rawColumn(tables, 'care', 'customer');
  const whom = comparedAs(tables, 'care', 'customer', column(WRITTEN, 'customer'));
  const contacted = column(CONTACTS, 'last_contact');
  const since = rawColumn(tables, 'customers', 'since');
  const type = tables.types('customers', 'since');
  const hasEnd = customers.mapped.columns.until !== undefined;
  const until = hasEnd ? rawColumn(tables, 'customers', 'until') : undefined;
  return {
    query: {
      named: [
        {
          name: WRITTEN,
          query: select(
            [
              as('customer', written),
              as('last_contact', call('max', typedColumn(tables, 'care', 'contactedOn'))),
            ],
            from(care),
            {
              where: compare(
                rawColumn(tables, 'care', 'contactedOn'),
                '<',
                values.day(day + 1, tables.types('care', 'contactedOn')),
              ),
              groupBy: [written],
            },
          ),
        },
        {
          name: CONTACTS,
          query: select(
            [as('name', whom), as('last_contact', call('max', column(WRITTEN, 'last_contact')))],
            named(WRITTEN),
            { groupBy: [whom] },
          ),
        },
      ],
      body: select(
        [
          ...columnsAsked(['customer', 'rep', 'region', 'since', 'until'], 'customers', tables),
          as('contactedOn', serial(contacted, values)),
        ],
        from(customers),
        {
          joins: [
            join(
              'left',
              named(CONTACTS),
              equal(column(CONTACTS, 'name'), typedColumn(tables, 'customers', 'customer')),
            ),
          ],
          where: all(
            compare(since, '<', values.day(day, type)),
            compare(since, '<', values.day(day - least + 1, type)),
            any(isNull(contacted), compare(contacted, '<', values.day(day - least + 1, 'DATETIME'))),
            ...(until
              ? [
                  any(
                    isNull(until),
                    compare(until, '>=', values.day(day, tables.types('customers', 'until'))),
                  ),
                ]
              : []),
          ),
          orderBy: [call('coalesce', contacted, typedColumn(tables, 'customers', 'since'))],
        },
      ),
    },
    parameters,
  };
}
