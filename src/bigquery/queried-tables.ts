/** Says what a query is told of the tables in BigQuery: it calls each by its path. */
import { usualTypes, type ColumnTypes } from '../compute/sql/column-type';
import type { Place } from '../compute/sql/source-columns';
import type { Mapping, TableMapping } from '../data/mapping/mapping';
import { pathText } from '../data/mapping/warehouse-table';
import type { WarehouseTable } from './warehouse-table';

/** A path names its project and dataset; rows have no order. */
export const NO_PLACE: Place = { schema: '', rowColumn: '' };

/** @param team stands on a sheet: that it knows regions matters, its rows come with the scopes */
export const queriedMapping = (tables: readonly WarehouseTable[], team?: TableMapping): Mapping => ({
  ...Object.fromEntries(
    tables.map(({ table, mapped, path }) => [table, { ...mapped, sheet: pathText(path) }]),
  ),
  ...(team ? { team } : {}),
});

export const typesOf =
  (tables: readonly WarehouseTable[]): ColumnTypes =>
  (table, column) =>
    tables.find((each) => each.table === table)?.types[column] ?? usualTypes(table, column);
