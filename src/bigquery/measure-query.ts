/** Makes the query that answers a question about the measures of a table in BigQuery. */
import { statement, type Statement } from '../compute/sql/statement';
import type { TableMapping } from '../data/mapping/mapping';
import type { Counting } from '../data/reading/counting';
import type { TableQuestion } from './answers';
import { NO_PLACE, queriedMapping, typesOf } from './queried-tables';
import type { WarehouseTable } from './warehouse-table';

/** What a query is made of besides the question. */
export interface Surroundings {
  /** All tables in BigQuery: a filter may ask whom another one names. */
  readonly tables: readonly WarehouseTable[];
  /** The team stands on a sheet. */
  readonly team: TableMapping | undefined;
  readonly counting: Counting;
  /** Of the sheet's clock: `Asia/Ho_Chi_Minh`. */
  readonly zone: string;
}

export const measureStatement = (
  { measures, scopes, periods }: TableQuestion,
  { tables, team, counting, zone }: Surroundings,
): Statement =>
  statement({
    ...{ measures, scopes, periods, counting, zone },
    mapping: queriedMapping(tables, team),
    types: typesOf(tables),
    place: NO_PLACE,
  });
