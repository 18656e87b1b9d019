/** Asks which words stand in the status column of a table, and in how many rows each. */
import { call, compare, integer } from '../compute/sql/expression';
import { collectValues } from '../compute/sql/parameter';
import { as, select } from '../compute/sql/query';
import { rawColumn, SOURCE, type Tables } from '../compute/sql/source-columns';
import type { Statement } from '../compute/sql/statement';
import type { TimeZone } from '../core/calendar/time-zone';
import { pathText } from '../data/mapping/warehouse-table';
import { dateColumn, isList } from '../model/catalogue/tables';
import { NO_PLACE, queriedMapping, typesOf } from './queried-tables';
import type { WarehouseTable } from './warehouse-table';

/** A column with more words is none of statuses. */
export const MOST_WORDS = 500;

/** @param since only rows from this day on are read, where the date of the table is mapped: its partitions may be many */
export function statusesStatement(asked: WarehouseTable, since: number, zone: TimeZone): Statement {
  const { table, mapped } = asked;
  const { values, parameters } = collectValues(zone);
  const tables: Tables = {
    ...{ mapping: queriedMapping([asked]), types: typesOf([asked]), place: NO_PLACE, values },
  };
  const status = rawColumn(tables, table, 'status');
  const date = dateColumn(table);
  const isDated = date !== undefined && mapped.columns[date] !== undefined && !isList(table);
  return {
    query: {
      named: [],
      body: select(
        [as('status', status), as('row_count', call('count', integer(1)))],
        { kind: 'table', schema: NO_PLACE.schema, table: pathText(asked.path), as: SOURCE },
        {
          groupBy: [status],
          ...(isDated
            ? {
                where: compare(
                  rawColumn(tables, table, date),
                  '>=',
                  values.day(since, tables.types(table, date)),
                ),
              }
            : {}),
        },
      ),
    },
    parameters,
  };
}
