/** Gives the tables in BigQuery as they were answered; without answers that are still kept, nothing is known of them. */
import { rowsOf } from '../../bigquery/answered-rows';
import type { Elsewhere } from '../../document/document';
import { isKept, type AskingState } from './asking-state';
import { tablesElsewhere } from './tables-elsewhere';
import type { Warehouse } from './warehouse';

export type { AnsweredRow } from '../../bigquery/answered-rows';
export type { JobRequest } from '../../bigquery/job-request';

/** The rows of a page of an answer. */
export const rowsIn = rowsOf;

export const answeredTables =
  (last: AskingState | undefined, warehouse: Pick<Warehouse, 'rowsOf'>, now: number): Elsewhere =>
  (mapping, document, onSheets) => {
    const state = last && isKept(last, now) ? last : undefined;
    return tablesElsewhere(mapping, document, onSheets, { state, warehouse }).sources;
  };
