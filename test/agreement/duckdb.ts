/** Loads the rows of a document into typed tables of DuckDB, and runs statements on them. */
import { DuckDBInstance, type DuckDBConnection, type DuckDBValue } from '@duckdb/node-api';
import { DUCKDB } from '../../src/compute/sql/dialects/duckdb';
import type { CustomerKinds } from '../../src/core/text/customer-key';
import { usualTypes, type ColumnTypes } from '../../src/compute/sql/column-type';
import { printSql } from '../../src/compute/sql/print';
import { statement } from '../../src/compute/sql/statement';
import type { Measure } from '../../src/model/kpi/measure';
import type { Counting } from '../../src/data/reading/counting';
import { measureId } from '../../src/model/kpi/measure-id';
import type { Period } from '../../src/core/calendar/period';
import type { Scope } from '../../src/data/scopes/scopes';
import { HANOI } from '../src/literal-sheet';
import { run, TYPES, valueOf } from './duckdb-values';
import type { FactRow, LoadedDatabase } from './facts-database';
import { loadedColumns, type LoadedColumn } from './loaded-columns';
import { AS_READ, storedTypes, type Storing } from './stored-types';
import type { Workbook } from './random-workbook';
import type { ReadWorkbook } from './read-workbook';

export const SCHEMA = 'a "workbook"';
export const ROW_COLUMN = 'row of the sheet';

export interface Database {
  /** Fills the tables of one workbook, in place of an earlier one's. */
  load(workbook: Workbook, read: ReadWorkbook, how?: Storing): Promise<void>;
  /** The measures of one table, by `measureId`: scope by scope, in it period by period. */
  ask(question: Asked): Promise<ReadonlyMap<string, readonly (number | null)[]>>;
  close(): void;
}

export interface Asked {
  readonly measures: readonly Measure[];
  readonly workbook: Workbook;
  readonly scopes: readonly Scope[];
  readonly periods: readonly Period[];
  readonly counting?: Counting;
  /** How customers are compared; without it as names are. */
  readonly customers?: CustomerKinds | undefined;
}

export async function openDatabase(): Promise<Database & LoadedDatabase> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  let types: ColumnTypes = usualTypes;
  return {
    async run(sql) {
      const rows = (await connection.runAndReadAll(sql)).getRows();
      return rows.map((row) => [...row.slice(0, 5).map(String), Number(row[5])]) as unknown as FactRow[];
    },
    async load(workbook, read, how = AS_READ) {
      const stored = storedTypes(workbook, read, how);
      types = stored.ofColumn;
      const quoted = DUCKDB.identifier(SCHEMA);
      await connection.run(`DROP SCHEMA IF EXISTS ${quoted} CASCADE; CREATE SCHEMA ${quoted}`);
      for (const cells of workbook.sheets) {
        await fill(connection, SCHEMA, cells.sheet, loadedColumns(cells, workbook, read, stored));
      }
    },
    async ask({ measures, workbook, scopes, periods, counting, customers }) {
      const place = { schema: SCHEMA, rowColumn: ROW_COLUMN, customers };
      const { query, parameters } = statement({
        measures,
        mapping: workbook.mapping,
        scopes,
        periods,
        place,
        types,
        zone: HANOI.name,
        ...(counting && { counting }),
      });
      const reader = await run(connection, printSql(query, DUCKDB), parameters);
      const rows = reader.getRows();
      expect(rows.map(([scope, period]) => [Number(scope), Number(period)])).toEqual(
        scopes.flatMap((_, scope) => periods.map((_period, period) => [scope, period])),
      );
      const number = (value: DuckDBValue | undefined): number | null =>
        value === null || value === undefined ? null : Number(value);
      return new Map(
        measures.map((each, index) => [measureId(each), rows.map((row) => number(row[index + 2]))]),
      );
    },
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** Bottom row first: a database promises no order. */
async function fill(
  connection: DuckDBConnection,
  schema: string,
  sheet: string,
  columns: readonly LoadedColumn[],
): Promise<void> {
  const names = columns.map(({ header, type }) => `${DUCKDB.identifier(header)} ${String(TYPES[type])}`);
  const table = `${DUCKDB.identifier(schema)}.${DUCKDB.identifier(sheet)}`;
  await connection.run(
    `CREATE TABLE ${table} (${[...names, `${DUCKDB.identifier(ROW_COLUMN)} INTEGER`].join(', ')})`,
  );
  const appender = await connection.createAppender(sheet, schema);
  const rows = new Set(columns.flatMap(({ values }) => [...values.keys()]));
  for (const row of [...rows].sort((a, b) => b - a)) {
    for (const { type, values } of columns) {
      const value = values.get(row) ?? null;
      if (value === null) appender.appendNull();
      else appender.appendValue(valueOf(value, type), TYPES[type]);
    }
    appender.appendInteger(row);
    appender.endRow();
  }
  appender.closeSync();
}
