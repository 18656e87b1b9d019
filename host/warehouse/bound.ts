/** Turns the parameters of a request into values of DuckDB. */
import {
  BIGINT,
  DATE,
  DOUBLE,
  DuckDBDateValue,
  DuckDBTimestampTZValue,
  DuckDBTimestampValue,
  LIST,
  listValue,
  TIMESTAMP,
  TIMESTAMPTZ,
  VARCHAR,
  type DuckDBType,
  type DuckDBValue,
} from '@duckdb/node-api';

export interface WiredParameter {
  readonly name: string;
  readonly parameterType: { readonly type: string; readonly arrayType?: { readonly type: string } };
  readonly parameterValue: {
    readonly value?: string;
    readonly arrayValues?: readonly { readonly value?: string }[];
  };
}

export interface Bound {
  readonly values: Readonly<Record<string, DuckDBValue>>;
  readonly types: Readonly<Record<string, DuckDBType>>;
}

const MICROSECONDS = 1_000n;
const DAY = 86_400_000;

interface Scalar {
  readonly type: DuckDBType;
  readonly value: (text: string) => DuckDBValue;
}

const utc = (text: string): number => Date.parse(`${text.replace(' ', 'T').replace(/Z$/, '')}Z`);

const SCALARS: Readonly<Record<string, Scalar>> = {
  STRING: { type: VARCHAR, value: (text) => text },
  INT64: { type: BIGINT, value: BigInt },
  FLOAT64: { type: DOUBLE, value: Number },
  DATE: { type: DATE, value: (text) => new DuckDBDateValue(Date.parse(`${text}T00:00Z`) / DAY) },
  DATETIME: {
    type: TIMESTAMP,
    value: (text) => new DuckDBTimestampValue(BigInt(utc(text)) * MICROSECONDS),
  },
  TIMESTAMP: {
    type: TIMESTAMPTZ,
    value: (text) => new DuckDBTimestampTZValue(BigInt(Date.parse(text)) * MICROSECONDS),
  },
};

/** @throws where a type is not known here */
export function bound(parameters: readonly WiredParameter[]): Bound {
  const all = parameters.map((each) => [each.name, boundOne(each)] as const);
  return {
    values: Object.fromEntries(all.map(([name, { value }]) => [name, value])),
    types: Object.fromEntries(all.map(([name, { type }]) => [name, type])),
  };
}

function boundOne({ parameterType: { type, arrayType }, parameterValue }: WiredParameter): {
  readonly value: DuckDBValue;
  readonly type: DuckDBType;
} {
  const scalar = scalarOf(arrayType?.type ?? type);
  if (type !== 'ARRAY') return { value: scalar.value(parameterValue.value ?? ''), type: scalar.type };
  const values = (parameterValue.arrayValues ?? []).map(({ value = '' }) => scalar.value(value));
  return { value: listValue(values), type: LIST(scalar.type) };
}

function scalarOf(type: string): Scalar {
  const known = SCALARS[type];
  if (!known) throw new Error(`A parameter of the type ${type} is not available on the local host`);
  return known;
}
