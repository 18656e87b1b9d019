/** Finds the types of the mapped columns of a table in BigQuery, and refuses those that cannot be read, by their names. */
import type { ColumnType } from '../compute/sql/column-type';
import type { TableMapping } from '../data/mapping/mapping';
import { pathText, type WarehousePath } from '../data/mapping/warehouse-table';
import { columnsOf, type SourceColumn, type TableId } from '../model/catalogue/tables';
import { Refusal } from '../words/refusal';
import { remedyFor, typeName, usableType } from './column-types';
import type { TableField, TableResource, WarehouseTable } from './warehouse-table';

/** So many columns of the table are named where one is not there. */
const MOST_NAMED = 8;

/**
 * @throws Refusal that names the column that is not mapped or not there, is a list, or is of a type that its part cannot
 *   have
 */
export function warehouseTable(
  table: TableId,
  path: WarehousePath,
  mapped: TableMapping,
  resource: TableResource,
): WarehouseTable {
  const missing = columnsOf(table).find(({ id, required }) => required && mapped.columns[id] === undefined);
  if (missing) throw new Refusal((m) => m.errors.columnNotMapped(table, missing.id));
  return tableSoFar(table, path, mapped, resource);
}

/**
 * The same of a table of which not every column is chosen yet.
 *
 * @throws Refusal as `warehouseTable` does for a column that is mapped
 */
export function tableSoFar(
  table: TableId,
  path: WarehousePath,
  mapped: TableMapping,
  resource: TableResource,
): WarehouseTable {
  refuseDriveSheet(table, path, resource);
  const { location = '', schema } = resource;
  const types = columnsOf(table).flatMap((column) => {
    const header = mapped.columns[column.id];
    if (header === undefined) return [];
    const field = fieldAt(header, schema?.fields ?? [], table, path);
    return [[column.id, typeOf(field, header, column, table)] as const];
  });
  return { table, path, mapped, location, types: Object.fromEntries(types) };
}

/** @throws Refusal where the rows stand in a Google sheet */
export function refuseDriveSheet(
  table: TableId,
  path: WarehousePath,
  { externalDataConfiguration }: TableResource,
): void {
  if (externalDataConfiguration?.sourceFormat !== 'GOOGLE_SHEETS') return;
  throw new Refusal((m) => m.bigQuery.onDriveSheet(table, pathText(path)));
}

/** A path leads into records; BigQuery tells no large letters from small ones. */
function fieldAt(
  header: string,
  fields: readonly TableField[],
  table: TableId,
  path: WarehousePath,
): TableField {
  let [within, found]: [readonly TableField[], TableField | undefined] = [fields, undefined];
  for (const name of header.split('.')) {
    found = within.find((each) => each.name.toLowerCase() === name.trim().toLowerCase());
    if (!found) {
      const known = within.slice(0, MOST_NAMED).map((each) => each.name);
      throw new Refusal((m) => m.bigQuery.noColumn(table, pathText(path), header, known));
    }
    if (found.mode === 'REPEATED') throw new Refusal((m) => m.bigQuery.repeatedColumn(table, header));
    within = found.fields ?? [];
  }
  if (!found) throw new Error(`${table}: a column without a name`);
  return found;
}

function typeOf({ type }: TableField, header: string, column: SourceColumn, table: TableId): ColumnType {
  const usable = usableType(type, column);
  if (usable) return usable;
  throw new Refusal((m) =>
    m.bigQuery.wrongType(table, header, column.id, typeName(type), remedyFor(type, column)),
  );
}
