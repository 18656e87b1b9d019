/** Opens the Parquet files in DuckDB as tables, tells their columns and asks queries. */
import { join } from 'node:path';
import {
  DATE,
  DOUBLE,
  DuckDBDateValue,
  DuckDBInstance,
  DuckDBTimestampValue,
  INTEGER,
  LIST,
  listValue,
  TIMESTAMP,
  VARCHAR,
} from '@duckdb/node-api';
import { TABLES } from './data.mjs';

/** What a database of a warehouse's size would never get: it says how much memory a query needs at least. */
const MEMORY = '4GB';

const TYPES = { VARCHAR: 'STRING', DOUBLE: 'FLOAT64', DATE: 'DATE', TIMESTAMP: 'DATETIME' };

export async function openFiles(folder) {
  const instance = await DuckDBInstance.create(':memory:', {
    memory_limit: MEMORY,
    temp_directory: `${folder}.spilled`,
  });
  const connection = await instance.connect();
  const columns = {};
  for (const table of TABLES) {
    await connection.run(`CREATE VIEW ${table} AS FROM '${join(folder, `${table}.parquet`)}'`);
    const described = (await connection.runAndReadAll(`DESCRIBE ${table}`)).getRows();
    // Amounts are decimals.
    columns[table] = Object.fromEntries(described.map(([name, type]) => [name, TYPES[type] ?? 'NUMERIC']));
  }
  return { connection, columns };
}

const micros = (text) => BigInt(Date.parse(`${text}Z`)) * 1000n;
const dateTime = (text) => new DuckDBTimestampValue(micros(text));

const BINDINGS = {
  text: (value) => [value, VARCHAR],
  number: (value) => [value, DOUBLE],
  date: (value) => [new DuckDBDateValue(Date.parse(`${value}T00:00Z`) / 86_400_000), DATE],
  datetime: (value) => [dateTime(value), TIMESTAMP],
  texts: (value) => [listValue(value), LIST(VARCHAR)],
  datetimes: (value) => [listValue(value.map(dateTime)), LIST(TIMESTAMP)],
  integers: (value) => [listValue(value), LIST(INTEGER)],
};

/** @returns the rows of the answer */
export async function ask(connection, sql, parameters) {
  const bound = Object.entries(parameters).map(([name, { type, value }]) => [name, ...BINDINGS[type](value)]);
  const reader = await connection.runAndReadAll(
    sql,
    Object.fromEntries(bound.map(([name, value]) => [name, value])),
    Object.fromEntries(bound.map(([name, , type]) => [name, type])),
  );
  return reader.getRows();
}

/** How often a query reads a file. */
export async function readsOf(connection, sql, parameters) {
  const [[, plan]] = await ask(connection, `EXPLAIN (FORMAT json) ${sql}`, parameters);
  const scans = ({ name, children }) =>
    (name.trim() === 'PARQUET_SCAN' ? 1 : 0) + children.reduce((sum, each) => sum + scans(each), 0);
  return JSON.parse(plan).reduce((sum, each) => sum + scans(each), 0);
}
