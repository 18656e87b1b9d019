/** Loads the rows of a document into typed tables of PostgreSQL, and runs queries on them. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { ColumnType } from '../../src/compute/sql/column-type';
import { POSTGRESQL } from '../../src/compute/sql/dialects/postgresql';
import { inProject } from '../project';
import type { FactRow, LoadedDatabase } from './facts-database';
import { ROW_COLUMN, SCHEMA } from './duckdb';
import { loadedColumns, type LoadedColumn, type LoadedValue } from './loaded-columns';
import { AS_READ, storedTypes } from './stored-types';

const TYPES: Readonly<Record<ColumnType, string>> = {
  STRING: 'text',
  INT64: 'bigint',
  FLOAT64: 'double precision',
  NUMERIC: 'numeric(38, 9)',
  BIGNUMERIC: 'numeric',
  DATE: 'date',
  DATETIME: 'timestamp',
  TIMESTAMP: 'timestamptz',
};

export async function openPostgresql(): Promise<LoadedDatabase> {
  const server = fork(inProject('test/agreement/pglite.mjs'));
  await once(server, 'message');
  async function run(sql: string): Promise<readonly FactRow[]> {
    const answered = once(server, 'message');
    server.send({ sql });
    const [answer] = (await answered) as unknown as readonly [
      { readonly rows: readonly FactRow[] } | { readonly error: string },
    ];
    if ('error' in answer) throw new Error(`${answer.error}\n${sql}`);
    return answer.rows;
  }
  return {
    run,
    async load(workbook, read, how = AS_READ) {
      const types = storedTypes(workbook, read, how);
      const quoted = POSTGRESQL.identifier(SCHEMA);
      const tables = workbook.sheets.map((cells) =>
        tableText(cells.sheet, loadedColumns(cells, workbook, read, types)),
      );
      await run(
        [`DROP SCHEMA IF EXISTS ${quoted} CASCADE`, `CREATE SCHEMA ${quoted}`, ...tables].join(';\n'),
      );
    },
    close() {
      server.kill();
    },
  };
}

/** Bottom row first: a database promises no order. */
function tableText(sheet: string, columns: readonly LoadedColumn[]): string {
  const name = POSTGRESQL.path(SCHEMA, sheet);
  const headers = columns.map(({ header, type }) => `${POSTGRESQL.identifier(header)} ${TYPES[type]}`);
  const rows = [...new Set(columns.flatMap(({ values }) => [...values.keys()]))].sort((a, b) => b - a);
  const lines = rows.map(
    (row) =>
      `(${[...columns.map(({ values, type }) => literal(values.get(row) ?? null, type)), row].join(', ')})`,
  );
  const create = `CREATE TABLE ${name} (${[...headers, `${POSTGRESQL.identifier(ROW_COLUMN)} integer`].join(', ')})`;
  return lines.length === 0 ? create : `${create};\nINSERT INTO ${name} VALUES\n${lines.join(',\n')}`;
}

function literal(value: LoadedValue, type: ColumnType): string {
  const { text, date, datetime, timestamp } = POSTGRESQL.literals;
  if (value === null) return 'NULL';
  if (typeof value === 'string') return text(value);
  const iso = (length: number): string => new Date(value).toISOString().slice(0, length);
  switch (type) {
    case 'DATE':
      return date(iso('2026-10-05'.length));
    case 'DATETIME':
      return datetime(iso('2026-10-05T00:00:00.000'.length));
    case 'TIMESTAMP':
      return timestamp(iso('2026-10-05T00:00:00.000Z'.length));
    default:
      return String(value);
  }
}
