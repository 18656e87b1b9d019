/** Answers as BigQuery's service does: a query begins a job, whose rows are there some time later. */
import type { DuckDBConnection } from '@duckdb/node-api';
import { failed, type Answer, type AskBigQuery } from './answer';
import { bound, type WiredParameter } from './bound';
import type { OpenWarehouse, StoredTable } from './open-warehouse';
import { LOCATION, tableResource } from './table-resource';
import { translate } from './translate';

export { openWarehouse } from './open-warehouse';

interface QueryBody {
  readonly query: string;
  readonly useLegacySql?: boolean;
  readonly parameterMode?: string;
  readonly queryParameters?: readonly WiredParameter[];
  readonly location?: string;
  readonly maximumBytesBilled?: string;
  readonly maxResults?: number;
  readonly dryRun?: boolean;
}

interface Job {
  readonly project: string;
  readonly pageRows: number;
  rows?: readonly (readonly (string | null)[])[];
  names: readonly string[];
  failed?: string;
}

export interface WarehouseService {
  readonly ask: AskBigQuery;
  /** Resolves when no query is running. */
  readonly idle: () => Promise<void>;
}

const LEAST_BILLED = 10 * 2 ** 20;

export function warehouseService({ connection, tables }: OpenWarehouse): WarehouseService {
  const jobs = new Map<string, Job>();
  let running: Promise<unknown> = Promise.resolve();
  // A saved document must not take the jobs of a later run for its own.
  const started = Date.now().toString(36);

  function query(body: QueryBody, project: string): Answer {
    const refusal = refusalOf(body, project, tables);
    if (refusal) return refusal;
    const read = readBy(body.query, tables);
    const bytes = read.reduce((sum, table) => sum + bytesOf(body.query, table), 0);
    if (body.dryRun) {
      const totalBytesProcessed = String(bytes);
      return { answer: { kind: 'bigquery#queryResponse', jobComplete: true, totalBytesProcessed } };
    }
    const billed = Math.max(bytes, LEAST_BILLED * read.length);
    const cap = Number(body.maximumBytesBilled ?? Infinity);
    if (billed > cap) {
      const message = `Query exceeded limit for bytes billed: ${cap}. ${billed} or higher required.`;
      return failed(400, 'bytesBilledLimitExceeded', message);
    }
    const jobId = `job_${started}_${jobs.size + 1}`;
    const job: Job = { project, pageRows: body.maxResults ?? 10_000, names: [] };
    jobs.set(jobId, job);
    // One after the other, as a connection runs them.
    running = running.then(() => run(body, job, connection));
    const jobReference = { projectId: project, jobId, location: LOCATION };
    return { answer: { kind: 'bigquery#queryResponse', jobReference, jobComplete: false } };
  }

  function results(
    project: string,
    jobId: string,
    { location, pageToken, maxResults }: ResultOptions = {},
  ): Answer {
    const job = jobs.get(jobId);
    if (job?.project !== project || location !== LOCATION) {
      return failed(404, 'notFound', `Not found: Job ${project}:${location ?? 'US'}.${jobId}`);
    }
    if (job.failed !== undefined) return failed(400, 'invalidQuery', job.failed);
    const jobReference = { projectId: project, jobId, location };
    const kind = 'bigquery#getQueryResultsResponse';
    if (!job.rows) return { answer: { kind, jobReference, jobComplete: false } };
    const from = Number(pageToken ?? 0);
    const to = from + (maxResults ?? job.pageRows);
    return {
      answer: {
        ...{ kind, jobReference, jobComplete: true, totalRows: String(job.rows.length) },
        schema: { fields: job.names.map((name) => ({ name, type: 'STRING', mode: 'NULLABLE' })) },
        rows: job.rows.slice(from, to).map((row) => ({ f: row.map((v) => ({ v })) })),
        ...(to < job.rows.length ? { pageToken: String(to) } : {}),
      },
    };
  }

  function get(project: string, dataset: string, table: string): Answer {
    const found = tables.find((each) => each.dataset === dataset && each.table === table);
    return found
      ? { answer: tableResource(project, found) }
      : failed(404, 'notFound', `Not found: Table ${project}:${dataset}.${table}`);
  }

  return {
    idle: async () => {
      await running;
    },
    ask(method, args) {
      switch (method) {
        case 'Tables.get':
          return get(...(args as Parameters<typeof get>));
        case 'Jobs.query':
          return query(...(args as Parameters<typeof query>));
        case 'Jobs.getQueryResults':
          return results(...(args as Parameters<typeof results>));
        default:
          return method satisfies never;
      }
    },
  };
}

interface ResultOptions {
  readonly location?: string;
  readonly pageToken?: string;
  readonly maxResults?: number;
}

/** What BigQuery refuses before it runs anything. */
function refusalOf(
  { query, useLegacySql, parameterMode, queryParameters = [], location }: QueryBody,
  project: string,
  tables: readonly StoredTable[],
): Answer | undefined {
  if (!/^(WITH|SELECT)\b[^;]*$/.test(query)) {
    return failed(400, 'invalidQuery', 'Only a query is available on the local host');
  }
  if (useLegacySql !== false)
    return failed(400, 'invalidQuery', 'Legacy SQL is not available on the local host');
  if (queryParameters.length > 0 && parameterMode !== 'NAMED') {
    return failed(400, 'invalid', 'Named parameters need the parameter mode NAMED');
  }
  const unknown = [...query.matchAll(TABLE)].find(([, path = '']) => !tableAt(path, tables));
  if (unknown || (location !== undefined && location !== LOCATION)) {
    return failed(
      404,
      'notFound',
      `Not found: Table ${unknown?.[1] ?? project} was not found in location ${location ?? LOCATION}`,
    );
  }
  return undefined;
}

const TABLE = /\b(?:FROM|JOIN) ((?:`[^`]+`\.?)+)/g;

function tableAt(path: string, tables: readonly StoredTable[]): StoredTable | undefined {
  const [table, dataset] = path.replace(/`/g, '').split('.').reverse();
  return tables.find((each) => each.dataset === dataset && each.table === table);
}

const readBy = (query: string, tables: readonly StoredTable[]): readonly StoredTable[] => [
  ...new Set([...query.matchAll(TABLE)].flatMap(([, path = '']) => tableAt(path, tables) ?? [])),
];

/** Of the columns that the query names, whole: this machine knows no partitions. */
const bytesOf = (query: string, { columns }: StoredTable): number =>
  columns.filter(({ name }) => query.includes(`\`${name}\``)).reduce((sum, { bytes }) => sum + bytes, 0);

async function run(
  { query, queryParameters = [] }: QueryBody,
  job: Job,
  connection: DuckDBConnection,
): Promise<void> {
  try {
    const used = queryParameters.filter(({ name }) => new RegExp(`@${name}\\b`).test(query));
    const { values, types } = bound(used);
    const reader = await connection.runAndReadAll(withoutProjects(translate(query)), values, types);
    job.names = reader.columnNames();
    job.rows = reader.getRows().map((row) => row.map((value) => (value === null ? null : String(value))));
  } catch (error) {
    job.failed = error instanceof Error ? error.message : String(error);
  }
}

/** A table is found by its dataset: a project is a matter of Google's. */
const withoutProjects = (sql: string): string =>
  sql.replace(/\b(FROM|JOIN) "(?:[^"]|"")*"\.("(?:[^"]|"")*"\."(?:[^"]|"")*")/g, '$1 $2');
