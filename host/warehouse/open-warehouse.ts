/** Opens a folder of CSV and Parquet files as the tables of a warehouse: `DIR/sales.parquet`, or `DIR/crm/sales.csv` in the dataset `crm`. */
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { DUCKDB } from '../../src/compute/sql/dialects/duckdb';
import { MACROS } from './translate';

export interface StoredColumn {
  readonly name: string;
  /** As DuckDB calls it: `VARCHAR`, `DECIMAL(18,3)`, `STRUCT("name" VARCHAR)`. */
  readonly type: string;
  /** Of all its values, as BigQuery counts them. */
  readonly bytes: number;
}

export interface StoredTable {
  readonly dataset: string;
  readonly table: string;
  readonly rows: number;
  readonly columns: readonly StoredColumn[];
}

export interface OpenWarehouse {
  readonly connection: DuckDBConnection;
  readonly tables: readonly StoredTable[];
  readonly close: () => void;
}

interface File {
  readonly dataset: string;
  readonly table: string;
  readonly file: string;
}

/** @throws where the folder cannot be read, or a file in it */
export async function openWarehouse(folder: string): Promise<OpenWarehouse> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
  const connection = await instance.connect();
  // A moment of a file without a zone is one of UTC.
  await connection.run(`SET TimeZone = 'UTC'`);
  for (const macro of MACROS) await connection.run(`CREATE MACRO ${macro}`);
  const tables: StoredTable[] = [];
  for (const each of await filesIn(folder)) tables.push(await viewOf(each, connection));
  // Whoever asks reads the files of this folder, and no other.
  await connection.run(`SET allowed_directories = [${DUCKDB.literals.text(`${path.resolve(folder)}/`)}]`);
  await connection.run('SET enable_external_access = false');
  await connection.run('SET lock_configuration = true');
  return {
    connection,
    tables,
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

async function filesIn(folder: string): Promise<readonly File[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && /\.(csv|parquet)$/i.test(entry.name))
    .map((entry) => ({
      dataset: path.basename(path.resolve(entry.parentPath)),
      table: entry.name.replace(/\.\w+$/, ''),
      file: path.resolve(entry.parentPath, entry.name),
    }))
    .sort((a, b) => a.file.localeCompare(b.file));
}

async function viewOf({ dataset, table, file }: File, connection: DuckDBConnection): Promise<StoredTable> {
  const place = DUCKDB.path(dataset, table);
  const read = /csv$/i.test(file)
    ? `read_csv(${DUCKDB.literals.text(file)})`
    : `read_parquet(${DUCKDB.literals.text(file)})`;
  await connection.run(`CREATE SCHEMA IF NOT EXISTS ${DUCKDB.identifier(dataset)}`);
  await connection.run(`CREATE VIEW ${place} AS SELECT * FROM ${read}`);
  const described = await connection.runAndReadAll(`DESCRIBE ${place}`);
  const columns = described.getRows().map(([column, type]) => [String(column), String(type)] as const);
  const counted = await connection.runAndReadAll(`SELECT count(*) FROM ${place}`);
  const rows = Number(counted.getRows()[0]?.[0] ?? 0);
  const sizes = columns.map(([column, type]) => `avg(${sizeOf(DUCKDB.identifier(column), type)})`);
  const sampled = await connection.runAndReadAll(
    `SELECT ${sizes.join(', ')} FROM (SELECT * FROM ${place} LIMIT ${SAMPLE})`,
  );
  const averages = sampled.getRows()[0] ?? [];
  return {
    ...{ dataset, table, rows },
    columns: columns.map(([column, type], at) => ({
      ...{ name: column, type, bytes: Math.round(rows * Number(averages[at] ?? 0)) },
    })),
  };
}

/** Lengths of texts are estimated by so many rows. */
const SAMPLE = 10_000;

/** https://cloud.google.com/bigquery/docs/reference/standard-sql/data-types#data_type_sizes */
function sizeOf(column: string, type: string): string {
  if (type === 'VARCHAR') return `coalesce(strlen(${column}) + 2, 0)`;
  if (type.startsWith('DECIMAL')) return `CASE WHEN ${column} IS NULL THEN 0 ELSE 16 END`;
  if (type.startsWith('STRUCT')) return `strlen(CAST(${column} AS VARCHAR))`;
  return `CASE WHEN ${column} IS NULL THEN 0 ELSE 8 END`;
}
