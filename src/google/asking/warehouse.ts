/** Asks the advanced service of BigQuery. https://developers.google.com/apps-script/advanced/bigquery */
import { rowsIn, type AnsweredRow, type JobRequest } from '../../app/asking/answered-tables';
import type { Warehouse } from '../../app/asking/warehouse';
import type { JobPlace } from '../../app/bridge';

type Service = NonNullable<typeof BigQuery>;
type Body = Parameters<Service['Jobs']['query']>[0];

/** @throws where the service was taken out of the script */
function service(): Service {
  if (typeof BigQuery === 'undefined')
    throw new Error('The advanced service BigQuery is not enabled in this script.');
  return BigQuery;
}

/** Google's types know neither the limit of bytes nor labels. */
const bodyOf = (request: JobRequest): Body => request as object;

/** The service looks so long whether a query is done. */
const WAIT_MILLISECONDS = 2_000;

/** Within a run of the script an answer is fetched once. */
export function openWarehouse(): Warehouse {
  const fetched = new Map<string, readonly AnsweredRow[]>();
  return {
    describe: ({ project, dataset, table }) =>
      service().Tables.get(project, dataset, table) as ReturnType<Warehouse['describe']>,
    bytesOf: (request, project) =>
      Number(service().Jobs.query(bodyOf({ ...request, dryRun: true }), project).totalBytesProcessed ?? 0),
    ask(request, project) {
      const { jobReference, jobComplete } = service().Jobs.query(bodyOf(request), project);
      const { jobId, location = request.location, projectId = project } = jobReference ?? {};
      if (jobId === undefined) throw new Error('BigQuery gave the query no job.');
      return { project: projectId, jobId, location, isDone: jobComplete === true };
    },
    isDone: ({ project, jobId, location }) =>
      service().Jobs.getQueryResults(project, jobId, {
        ...{ location, maxResults: 0, timeoutMs: WAIT_MILLISECONDS },
      }).jobComplete === true,
    rowsOf(job) {
      const rows = fetched.get(job.jobId) ?? allRows(job);
      fetched.set(job.jobId, rows);
      return rows;
    },
  };
}

/** Page by page: a page has 10 MB at most. */
function allRows({ project, jobId, location }: JobPlace): readonly AnsweredRow[] {
  const rows: AnsweredRow[] = [];
  let pageToken: string | undefined;
  do {
    const more = pageToken === undefined ? {} : { pageToken };
    const page = service().Jobs.getQueryResults(project, jobId, { location, ...more });
    for (const row of rowsIn(page as Parameters<typeof rowsIn>[0])) rows.push(row);
    pageToken = page.pageToken;
  } while (pageToken !== undefined);
  return rows;
}
