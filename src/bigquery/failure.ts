/**
 * Says what an error of BigQuery means, by its reason: statuses are shared by several reasons.
 * https://cloud.google.com/bigquery/docs/error-messages
 */
import { pathText } from '../data/mapping/warehouse-table';
import { Refusal } from '../words/refusal';
import type { WarehouseTable } from './warehouse-table';

interface Reason {
  readonly reason: string;
  readonly message: string;
}

/** The details that Apps Script puts beside the message of an API's error. */
interface Details {
  readonly message?: string;
  readonly errors?: readonly { readonly reason?: string; readonly message?: string }[];
}

function reasonOf(error: unknown): Reason | undefined {
  const details = (error as { readonly details?: Details } | undefined)?.details;
  const first = details?.errors?.[0];
  return first?.reason === undefined
    ? undefined
    : { reason: first.reason, message: first.message ?? details?.message ?? '' };
}

/** Whether asking again may help at once. */
export const isPassing = (error: unknown): boolean =>
  ['backendError', 'internalError'].includes(reasonOf(error)?.reason ?? '');

/** BigQuery no longer knows the job, or keeps its answer no longer. */
export const isGone = (error: unknown): boolean => reasonOf(error)?.reason === 'notFound';

/** What is thrown in place of an error of the service: of another error the error itself. */
export function failure(error: unknown, { table, path }: Pick<WarehouseTable, 'table' | 'path'>): unknown {
  const found = reasonOf(error);
  if (!found) return error;
  const { reason, message } = found;
  const { project } = path;
  switch (reason) {
    case 'accessDenied':
      return new Refusal((m) => m.bigQuery.accessDenied(table, pathText(path), project));
    case 'notFound':
      return new Refusal((m) => m.bigQuery.notFound(table, pathText(path)));
    case 'bytesBilledLimitExceeded': {
      const [cap = 0, needed = 0] = (message.match(/\d+/g) ?? []).map(Number);
      return new Refusal((m) => m.bigQuery.overCap(table, needed, cap));
    }
    case 'quotaExceeded':
      return new Refusal((m) => m.bigQuery.quotaExceeded(project));
    case 'rateLimitExceeded':
    case 'jobRateLimitExceeded':
      return new Refusal((m) => m.bigQuery.rateLimitExceeded);
    case 'backendError':
    case 'internalError':
      return new Refusal((m) => m.bigQuery.backendError);
    case 'accessNotConfigured':
      return new Refusal((m) => m.bigQuery.notEnabled(project));
    case 'billingNotEnabled':
      return new Refusal((m) => m.bigQuery.billingNotEnabled(project));
    default: {
      const [, column] = /column\(s\) '([^']+)'.*partition elimination/.exec(message) ?? [];
      return column === undefined
        ? new Refusal((m) => m.bigQuery.otherReason(table, message))
        : new Refusal((m) => m.bigQuery.partitionNeeded(table, pathText(path), column));
    }
  }
}
