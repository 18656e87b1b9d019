/** Makes the query that answers a question about the measures of a table in BigQuery. */
import { statement, type Statement } from '../compute/sql/statement';
import type { ColumnTypes } from '../compute/sql/column-type';
import { usualTypes } from '../compute/sql/column-type';
import type { Mapping, TableMapping } from '../data/mapping/mapping';
import type { Counting } from '../data/reading/counting';
import { otherNamesOf } from '../data/scopes/other-names';
import type { SourceOfRows } from '../data/source';
import type { TableQuestion } from './answers';
import { tableName } from './raw-columns';
import type { WarehouseTable } from './warehouse-table';

/** What a query is made of besides the question. */
export interface Surroundings {
  /** All tables in BigQuery: a filter may ask whom another one names. */
  readonly tables: readonly WarehouseTable[];
  /** The team stands on a sheet. */
  readonly team: { readonly mapped: TableMapping; readonly source: SourceOfRows } | undefined;
  readonly counting: Counting;
  /** Of the sheet's clock: `Asia/Ho_Chi_Minh`. */
  readonly zone: string;
}

export function measureStatement(
  { measures, scopes, periods }: TableQuestion,
  { tables, team, counting, zone }: Surroundings,
): Statement {
  const [own] = tables.filter(({ table }) => table === measures[0]?.table);
  if (!own) throw new Error(`table ${measures[0]?.table ?? ''} is not in BigQuery`);
  return statement({
    ...{ measures, scopes, periods, counting, zone },
    mapping: queriedMapping(tables, team?.mapped),
    types: typesOf(tables),
    place: {
      schema: own.path.project,
      rowColumn: '',
      otherNames: team && otherNamesOf(team.source.rows),
    },
  });
}

/** By the names that the queries give the tables. */
const queriedMapping = (tables: readonly WarehouseTable[], team: TableMapping | undefined): Mapping => ({
  ...Object.fromEntries(tables.map((each) => [each.table, { ...each.mapped, sheet: tableName(each) }])),
  ...(team ? { team } : {}),
});

const typesOf =
  (tables: readonly WarehouseTable[]): ColumnTypes =>
  (table, column) =>
    tables.find((each) => each.table === table)?.types[column] ?? usualTypes(table, column);
