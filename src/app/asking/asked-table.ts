/** Describes a table in BigQuery that a person has named, and asks the service so that its errors are said in words. */
import { failure } from '../../bigquery/failure';
import type { TableResource, WarehouseTable } from '../../bigquery/warehouse-table';
import { parsePath } from '../../data/mapping/warehouse-table';
import type { TableId } from '../../model/catalogue/tables';
import { Refusal } from '../../words/refusal';
import type { Warehouse } from './warehouse';

type About = Pick<WarehouseTable, 'table' | 'path'>;

/** @throws Refusal where BigQuery refuses what is asked */
export function orFailure<T>(about: About, ask: () => T): T {
  try {
    return ask();
  } catch (error) {
    throw failure(error, about);
  }
}

/** @throws Refusal where no such path can be, or BigQuery has no such table */
export function namedTable(
  table: TableId,
  written: string,
  warehouse: Pick<Warehouse, 'describe'>,
): About & { readonly resource: TableResource } {
  const path = parsePath(written);
  if (!path) throw new Refusal((m) => m.bigQuery.badPath(table, written));
  const about = { table, path };
  return { ...about, resource: orFailure(about, () => warehouse.describe(path)) };
}
