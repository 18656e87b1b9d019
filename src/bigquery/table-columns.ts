/** Finds the types of the mapped columns of a table in BigQuery, and refuses those that cannot be read, by their names. */
import type { ColumnType } from '../compute/sql/column-type';
import type { TableMapping } from '../data/mapping/mapping';
import { pathText, type WarehousePath } from '../data/mapping/warehouse-table';
import { columnsOf, type SourceColumn, type TableId } from '../model/catalogue/tables';
import { Refusal } from '../words/refusal';
import type { TableField, TableResource, WarehouseTable } from './warehouse-table';

/** Both the names of standard SQL and the older ones, which the service gives. */
const TYPES: Readonly<Record<string, ColumnType>> = {
  ...{ STRING: 'STRING', INTEGER: 'INT64', INT64: 'INT64', FLOAT: 'FLOAT64', FLOAT64: 'FLOAT64' },
  ...{ NUMERIC: 'NUMERIC', BIGNUMERIC: 'BIGNUMERIC' },
  ...{ DATE: 'DATE', DATETIME: 'DATETIME', TIMESTAMP: 'TIMESTAMP' },
};

const TEXTS: readonly ColumnType[] = ['STRING', 'INT64'];
const NUMBERS: readonly ColumnType[] = ['INT64', 'FLOAT64', 'NUMERIC', 'BIGNUMERIC'];
const DATES: readonly ColumnType[] = ['DATE', 'DATETIME', 'TIMESTAMP'];

const USABLE: Readonly<Record<SourceColumn['type'], readonly ColumnType[]>> = {
  ...{ text: TEXTS, status: TEXTS, number: NUMBERS, date: DATES },
};

/** So many columns of the table are named where one is not there. */
const MOST_NAMED = 8;

/** @throws Refusal that names the column that is not there, is a list, or is of a type that its part cannot have */
export function warehouseTable(
  table: TableId,
  path: WarehousePath,
  mapped: TableMapping,
  { location = '', schema, externalDataConfiguration }: TableResource,
): WarehouseTable {
  if (externalDataConfiguration?.sourceFormat === 'GOOGLE_SHEETS') {
    throw new Refusal((m) => m.bigQuery.onDriveSheet(table, pathText(path)));
  }
  const types = columnsOf(table).flatMap((column) => {
    const header = mapped.columns[column.id];
    if (header === undefined && column.required) {
      throw new Refusal((m) => m.errors.columnNotMapped(table, column.id));
    }
    if (header === undefined) return [];
    const field = fieldAt(header, schema?.fields ?? [], table, path);
    return [[column.id, typeOf(field, header, column, table)] as const];
  });
  return { table, path, mapped, location, types: Object.fromEntries(types) };
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
  const known = TYPES[type];
  if (known && USABLE[column.type].includes(known)) return known;
  throw new Refusal((m) =>
    m.bigQuery.wrongType(table, header, column.id, known ?? type, remedyFor(column, known)),
  );
}

function remedyFor({ type }: SourceColumn, found: ColumnType | undefined) {
  if (type === 'date' && found === 'STRING') return 'dateInText';
  if (type === 'date' && found === 'INT64') return 'dateInNumber';
  return type === 'number' && found === 'STRING' ? 'numberInText' : 'other';
}
