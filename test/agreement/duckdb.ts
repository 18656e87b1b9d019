/** Loads the rows of a document into typed tables of DuckDB, and runs statements on them. */
import {
  DATE,
  DOUBLE,
  DuckDBDateValue,
  DuckDBInstance,
  DuckDBTimestampTZValue,
  DuckDBTimestampValue,
  INTEGER,
  LIST,
  listValue,
  TIMESTAMP,
  TIMESTAMPTZ,
  VARCHAR,
  type DuckDBConnection,
  type DuckDBType,
  type DuckDBValue,
} from '@duckdb/node-api';
import { DUCKDB } from '../../src/compute/sql/dialects/duckdb';
import type { CustomerKinds } from '../../src/core/text/customer-key';
import type { Parameter } from '../../src/compute/sql/parameter';
import { printSql } from '../../src/compute/sql/print';
import { statement } from '../../src/compute/sql/statement';
import type { Measure } from '../../src/model/kpi/measure';
import type { Counting } from '../../src/data/reading/counting';
import { measureId } from '../../src/model/kpi/measure-id';
import type { Period } from '../../src/core/calendar/period';
import type { Scope } from '../../src/data/scopes/scopes';
import { loadedColumns, type LoadedColumn } from './loaded-columns';
import type { Workbook } from './random-workbook';
import type { ReadWorkbook } from './read-workbook';

const ROW_COLUMN = 'row of the sheet';
const DAY = 86_400_000;

export interface Database {
  /** Fills the tables of one workbook, in place of an earlier one's. */
  load(workbook: Workbook, read: ReadWorkbook): Promise<void>;
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

export async function openDatabase(): Promise<Database> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const schema = 'a "workbook"';
  return {
    async load(workbook, read) {
      const quoted = DUCKDB.identifier(schema);
      await connection.run(`DROP SCHEMA IF EXISTS ${quoted} CASCADE; CREATE SCHEMA ${quoted}`);
      for (const cells of workbook.sheets) {
        await fill(connection, schema, cells.sheet, loadedColumns(cells, workbook, read));
      }
    },
    async ask({ measures, workbook, scopes, periods, counting, customers }) {
      const place = { schema, rowColumn: ROW_COLUMN, customers };
      const { query, parameters } = statement({
        measures,
        mapping: workbook.mapping,
        scopes,
        periods,
        place,
        ...(counting && { counting }),
      });
      const bound = Object.entries(parameters).map(([name, each]) => [name, ...bind(each)] as const);
      const reader = await connection.runAndReadAll(
        printSql(query, DUCKDB),
        Object.fromEntries(bound.map(([name, value]) => [name, value])),
        Object.fromEntries(bound.map(([name, , type]) => [name, type])),
      );
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

function bind(parameter: Parameter): readonly [DuckDBValue, DuckDBType] {
  switch (parameter.type) {
    case 'text':
      return [parameter.value, VARCHAR];
    case 'number':
      return [parameter.value, DOUBLE];
    case 'date':
      return [new DuckDBDateValue(Date.parse(`${parameter.value}T00:00Z`) / DAY), DATE];
    case 'datetime':
      return [dateTime(parameter.value), TIMESTAMP];
    case 'timestamp':
      return [new DuckDBTimestampTZValue(microseconds(parameter.value)), TIMESTAMPTZ];
    case 'texts':
      return [listValue(parameter.value), LIST(VARCHAR)];
    case 'datetimes':
      return [listValue(parameter.value.map(dateTime)), LIST(TIMESTAMP)];
    case 'integers':
      return [listValue(parameter.value), LIST(INTEGER)];
    default:
      return parameter satisfies never;
  }
}

const microseconds = (iso: string): bigint => BigInt(Date.parse(iso)) * 1000n;

const dateTime = (iso: string): DuckDBTimestampValue => new DuckDBTimestampValue(microseconds(`${iso}Z`));

const TYPES = { VARCHAR, DOUBLE, DATE, TIMESTAMP } as const;

/** Bottom row first: a database promises no order. */
async function fill(
  connection: DuckDBConnection,
  schema: string,
  sheet: string,
  columns: readonly LoadedColumn[],
): Promise<void> {
  const names = columns.map(({ header, type }) => `${DUCKDB.identifier(header)} ${type}`);
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
      else appender.appendValue(value, TYPES[type]);
    }
    appender.appendInteger(row);
    appender.endRow();
  }
  appender.closeSync();
}
