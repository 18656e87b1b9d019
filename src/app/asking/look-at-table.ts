/** Looks at a table in BigQuery before it is mapped: which columns it has, and which part each would play by its name. */
import { offeredColumns } from '../../bigquery/offered-columns';
import { refuseDriveSheet } from '../../bigquery/table-columns';
import { recognised } from '../../data/mapping/recognised';
import { pathText } from '../../data/mapping/warehouse-table';
import type { TableId } from '../../model/catalogue/tables';
import type { TableElsewhere } from '../bridge';
import { namedTable } from './asked-table';
import type { Warehouse } from './warehouse';

/**
 * @param written the path, as a person has typed it
 * @throws Refusal where BigQuery has no such table, or it cannot be read
 */
export function lookAtTable(
  table: TableId,
  written: string,
  warehouse: Pick<Warehouse, 'describe'>,
): TableElsewhere {
  const { path, resource } = namedTable(table, written, warehouse);
  refuseDriveSheet(table, path, resource);
  const columns = offeredColumns(resource);
  const head = { sheet: path.table, values: [columns.map((each) => each.path)] };
  return { path: pathText(path), columns, proposed: recognised(table, head) };
}
