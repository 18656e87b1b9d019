/** Describes what is asked of the service of BigQuery: `google/asking` asks it. */
import type { AnsweredRow } from '../../bigquery/answered-rows';
import type { JobRequest } from '../../bigquery/job-request';
import type { TableResource } from '../../bigquery/warehouse-table';
import type { WarehousePath } from '../../data/mapping/warehouse-table';
import type { JobPlace } from '../bridge';

/** Each of these throws the service's error, see `failure`. */
export interface Warehouse {
  readonly describe: (path: WarehousePath) => TableResource;
  /** How many bytes the query would process; nothing is billed. */
  readonly bytesOf: (request: JobRequest, project: string) => number;
  /** Waits a little; `isDone` tells whether that was enough. */
  readonly ask: (request: JobRequest, project: string) => JobPlace & { readonly isDone: boolean };
  /** Waits a little. */
  readonly isDone: (job: JobPlace) => boolean;
  /** All rows of a query that is done. */
  readonly rowsOf: (job: JobPlace) => readonly AnsweredRow[];
}
