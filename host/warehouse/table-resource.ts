/** Describes a table as `Tables.get` does. https://cloud.google.com/bigquery/docs/reference/rest/v2/tables */
import type { StoredColumn, StoredTable } from './open-warehouse';

/** Every table of this machine is said to be there. */
export const LOCATION = 'asia-southeast1';

/** The older names, which the service gives. */
const TYPES: Readonly<Record<string, string>> = {
  ...{ VARCHAR: 'STRING', BOOLEAN: 'BOOLEAN', BLOB: 'BYTES', TIME: 'TIME', DOUBLE: 'FLOAT', FLOAT: 'FLOAT' },
  ...{
    TINYINT: 'INTEGER',
    SMALLINT: 'INTEGER',
    INTEGER: 'INTEGER',
    BIGINT: 'INTEGER',
    HUGEINT: 'BIGNUMERIC',
  },
  ...{ UTINYINT: 'INTEGER', USMALLINT: 'INTEGER', UINTEGER: 'INTEGER', UBIGINT: 'BIGNUMERIC' },
  ...{ DATE: 'DATE', TIMESTAMP: 'DATETIME', 'TIMESTAMP WITH TIME ZONE': 'TIMESTAMP' },
};

interface Field {
  readonly name: string;
  readonly type: string;
  readonly mode: 'NULLABLE' | 'REPEATED';
  readonly fields?: readonly Field[];
}

export const tableResource = (project: string, { dataset, table, rows, columns }: StoredTable): object => ({
  kind: 'bigquery#table',
  type: 'TABLE',
  tableReference: { projectId: project, datasetId: dataset, tableId: table },
  location: LOCATION,
  numRows: String(rows),
  numBytes: String(columns.reduce((sum, { bytes }) => sum + bytes, 0)),
  schema: { fields: columns.map(fieldOf) },
});

/** @throws where BigQuery has no such type */
function fieldOf({ name, type }: Pick<StoredColumn, 'name' | 'type'>): Field {
  if (type.endsWith('[]')) return { ...fieldOf({ name, type: type.slice(0, -2) }), mode: 'REPEATED' };
  const mode = 'NULLABLE';
  if (type.startsWith('DECIMAL')) return { name, type: 'NUMERIC', mode };
  const members = /^STRUCT\((.*)\)$/.exec(type)?.[1];
  if (members !== undefined) return { name, type: 'RECORD', mode, fields: membersOf(members).map(fieldOf) };
  const known = TYPES[type];
  if (known === undefined)
    throw new Error(`The column “${name}” has the type ${type}, which BigQuery does not have.`);
  return { name, type: known, mode };
}

/** `"name" VARCHAR, place STRUCT(city VARCHAR)`: a comma within brackets parts nothing. */
function membersOf(text: string): readonly Pick<StoredColumn, 'name' | 'type'>[] {
  const parts = [''];
  let depth = 0;
  for (const sign of text) {
    if (sign === '(') depth++;
    if (sign === ')') depth--;
    if (sign === ',' && depth === 0) parts.push('');
    else parts.push(`${parts.pop() ?? ''}${sign}`);
  }
  return parts.map((part) => {
    const [, quoted, plain, type = ''] = /^\s*(?:"((?:[^"]|"")*)"|(\S+))\s+(.*)$/.exec(part) ?? [];
    return { name: (quoted ?? plain ?? '').replace(/""/g, '"'), type };
  });
}
