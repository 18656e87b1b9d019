/** Records what was asked of tables in BigQuery, as a text from which any later call can go on. */
import type { ColumnType } from '../../compute/sql/column-type';
import type { ColumnId, TableId } from '../../model/catalogue/tables';
import type { JobPlace } from '../bridge';

/** What BigQuery told of a table, for as long as the plan maps it in the same way. */
interface DescribedTable {
  readonly mapped: string;
  readonly location: string;
  readonly types: Readonly<Partial<Record<ColumnId, ColumnType>>>;
}

export interface AskedJob extends JobPlace {
  /** Another query has another one. */
  readonly key: string;
  readonly table: TableId;
  readonly isDone: boolean;
}

export interface AskingState {
  /** The serial of the moment at which it was begun. */
  readonly begun: number;
  /** How many bytes a query may be billed at most. */
  readonly cap: number;
  /** How many queries the estimate counted. */
  readonly expected: number;
  /** Somebody has seen what it costs, and said yes. */
  readonly isAgreed: boolean;
  readonly isFinished: boolean;
  readonly tables: Readonly<Partial<Record<TableId, DescribedTable>>>;
  readonly jobs: readonly AskedJob[];
  /** How often a query failed though it might not fail again, by its key. */
  readonly failed: Readonly<Record<string, number>>;
}

/** BigQuery keeps answers for 24 hours. https://cloud.google.com/bigquery/docs/cached-results */
const KEPT_DAYS = 0.95;

/** Whether what was asked can still be read. */
export const isKept = ({ begun }: AskingState, now: number): boolean => now - begun < KEPT_DAYS;

/** A property of a document holds 9 KB: a job is written as a row. */
export function askingText({ jobs, ...state }: AskingState): string {
  const rows = jobs.map(
    ({ key, table, project, jobId, location, isDone }) =>
      [key, table, project, jobId, location, isDone ? 1 : 0] as const,
  );
  return JSON.stringify({ ...state, jobs: rows });
}

type SavedState = Omit<AskingState, 'jobs'> & {
  readonly jobs: readonly (readonly [string, TableId, string, string, string, 0 | 1])[];
};

/** @param text of `askingText` */
export function askingOf(text: string): AskingState {
  const { jobs, ...state } = JSON.parse(text) as SavedState;
  return {
    ...state,
    jobs: jobs.map(([key, table, project, jobId, location, done]) => ({
      ...{ key, table, project, jobId, location, isDone: done === 1 },
    })),
  };
}
