/** Writes a query as BigQuery's service is asked it. https://cloud.google.com/bigquery/docs/reference/rest/v2/jobs/query */
import { BIGQUERY } from '../compute/sql/dialects/bigquery';
import type { Dialect } from '../compute/sql/dialects/dialect';
import type { Parameter, Parameters } from '../compute/sql/parameter';
import { printSql } from '../compute/sql/print';
import type { WithQuery } from '../compute/sql/query';
import type { TableId } from '../model/catalogue/tables';

type ParameterType = 'STRING' | 'FLOAT64' | 'INT64' | 'DATE' | 'DATETIME' | 'TIMESTAMP';

type WireType =
  | { readonly type: ParameterType }
  | { readonly type: 'ARRAY'; readonly arrayType: { readonly type: ParameterType } };

interface WireValue {
  readonly value?: string;
  readonly arrayValues?: readonly { readonly value: string }[];
}

export interface QueryParameter {
  readonly name: string;
  readonly parameterType: WireType;
  readonly parameterValue: WireValue;
}

/** The body of `Jobs.query`. */
export interface JobRequest {
  readonly query: string;
  /** Without it the service reads another language. */
  readonly useLegacySql: false;
  readonly parameterMode: 'NAMED';
  readonly queryParameters: readonly QueryParameter[];
  readonly location: string;
  /** The service answers after so many milliseconds, with or without rows. */
  readonly timeoutMs: number;
  readonly maxResults: number;
  /** Whole numbers of 64 bits travel as texts. */
  readonly maximumBytesBilled: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly dryRun?: true;
}

/** A step of the sidebar waits so long for an answer. */
const WAIT_MILLISECONDS = 2_000;

/** So many rows a page; a page has 10 MB at most, whatever is asked for. */
const PAGE_ROWS = 10_000;

interface Question {
  readonly statement: { readonly query: WithQuery; readonly parameters: Parameters };
  readonly table: TableId;
  readonly location: string;
  /** In bytes. */
  readonly cap: number;
  /** So many rows at most; without it all. */
  readonly most?: number | undefined;
}

export const jobRequest = ({ statement, table, location, cap, most }: Question): JobRequest => ({
  query: [printSql(statement.query, BIGQUERY_PATHS), ...(most === undefined ? [] : [`LIMIT ${most}`])].join(
    '\n',
  ),
  useLegacySql: false,
  parameterMode: 'NAMED',
  queryParameters: Object.entries(statement.parameters).map(([name, each]) => wired(name, each)),
  location,
  timeoutMs: WAIT_MILLISECONDS,
  maxResults: PAGE_ROWS,
  maximumBytesBilled: String(cap),
  labels: { product: 'kpi-scorecards', kpi_table: table },
});

/** A column may lie in a record, and each table in a project and dataset of its own. */
const BIGQUERY_PATHS: Dialect = {
  ...BIGQUERY,
  identifier: (name) =>
    name
      .split('.')
      .map((part) => BIGQUERY.identifier(part))
      .join('.'),
  path: (_, table) => BIGQUERY.identifier(table),
};

/** Whether no table or column can be called so, path by path. */
export const refusesPath = (path: string, refuses: 'refusesTable' | 'refusesColumn'): boolean =>
  path.split('.').some((part) => BIGQUERY[refuses](part));

const ON_WIRE: Readonly<Record<Parameter['type'], ParameterType>> = {
  ...{ text: 'STRING', texts: 'STRING', number: 'FLOAT64', integers: 'INT64' },
  ...{ date: 'DATE', datetime: 'DATETIME', datetimes: 'DATETIME', timestamp: 'TIMESTAMP' },
};

function wired(name: string, { type, value }: Parameter): QueryParameter {
  const on = ON_WIRE[type];
  return typeof value === 'object' ? several(name, on, value.map(String)) : single(name, on, String(value));
}

const single = (name: string, type: ParameterType, value: string): QueryParameter => ({
  name,
  parameterType: { type },
  parameterValue: { value },
});

const several = (name: string, type: ParameterType, values: readonly string[]): QueryParameter => ({
  name,
  parameterType: { type: 'ARRAY', arrayType: { type } },
  parameterValue: { arrayValues: values.map((value) => ({ value })) },
});
