/** Writes parameters and stored values as DuckDB takes them. */
import {
  BIGINT,
  DATE,
  DECIMAL,
  DOUBLE,
  DuckDBDateValue,
  DuckDBDecimalValue,
  DuckDBTimestampTZValue,
  DuckDBTimestampValue,
  INTEGER,
  LIST,
  listValue,
  TIMESTAMP,
  TIMESTAMPTZ,
  VARCHAR,
  type DuckDBConnection,
  type DuckDBResultReader,
  type DuckDBType,
  type DuckDBValue,
} from '@duckdb/node-api';
import type { ColumnType } from '../../src/compute/sql/column-type';
import type { Parameter, Parameters } from '../../src/compute/sql/parameter';
import type { LoadedValue } from './loaded-columns';

const DAY = 86_400_000;

/** Asks a query with its parameters. */
export function run(
  connection: DuckDBConnection,
  sql: string,
  parameters: Parameters,
): Promise<DuckDBResultReader> {
  const bound = Object.entries(parameters).map(([name, each]) => [name, ...bind(each)] as const);
  return connection.runAndReadAll(
    sql,
    Object.fromEntries(bound.map(([name, value]) => [name, value])),
    Object.fromEntries(bound.map(([name, , type]) => [name, type])),
  );
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

/** How DuckDB calls the types of BigQuery. */
export const TYPES: Readonly<Record<ColumnType, DuckDBType>> = {
  STRING: VARCHAR,
  INT64: BIGINT,
  FLOAT64: DOUBLE,
  NUMERIC: DECIMAL(29, 9),
  BIGNUMERIC: DECIMAL(38, 9),
  DATE,
  DATETIME: TIMESTAMP,
  TIMESTAMP: TIMESTAMPTZ,
};

export function valueOf(value: LoadedValue, type: ColumnType): DuckDBValue {
  if (typeof value !== 'number') return value;
  switch (type) {
    case 'INT64':
      return BigInt(value);
    case 'NUMERIC':
    case 'BIGNUMERIC':
      return DuckDBDecimalValue.fromDouble(value, type === 'NUMERIC' ? 29 : 38, 9);
    case 'DATE':
      return new DuckDBDateValue(value / DAY);
    case 'DATETIME':
      return new DuckDBTimestampValue(BigInt(value) * 1000n);
    case 'TIMESTAMP':
      return new DuckDBTimestampTZValue(BigInt(value) * 1000n);
    default:
      return value;
  }
}
