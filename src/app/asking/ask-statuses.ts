/** Asks which statuses a table in BigQuery has, before it is mapped: first what that costs, then the query, then its answer. */
import type { AnsweredRow } from '../../bigquery/answered-rows';
import { billedBytes, priceOf } from '../../bigquery/billing';
import { jobRequest } from '../../bigquery/job-request';
import { MOST_WORDS, statusesStatement } from '../../bigquery/statuses-query';
import { tableSoFar } from '../../bigquery/table-columns';
import { plainText, textKey } from '../../core/text/text';
import { usualMeaning } from '../../data/mapping/status-words';
import { parsePath } from '../../data/mapping/warehouse-table';
import type { TableId } from '../../model/catalogue/tables';
import type { Messages } from '../../words';
import { Refusal } from '../../words/refusal';
import { MOST_STATUSES, type StatusesAnswer, type StatusesRequest } from '../bridge';
import type { Setting } from '../setting';
import { namedTable, orFailure } from './asked-table';
import type { Warehouse } from './warehouse';

/** Statuses that no row has had for a year need no meaning. */
const DAYS_BACK = 366;

/**
 * @param limit how many bytes the query may read at most
 * @throws Refusal where BigQuery refuses, or the column has more words than statuses have
 */
export function askStatuses(
  asked: StatusesRequest,
  limit: number,
  { now, zone }: Pick<Setting, 'now' | 'zone'>,
  warehouse: Warehouse,
  m: Messages,
): StatusesAnswer {
  const { table, path: written, columns, step } = asked;
  if (typeof step === 'object') return answered(asked, step, warehouse);
  const { path, resource } = namedTable(table, written, warehouse);
  const described = tableSoFar(table, path, { sheet: '', columns }, resource);
  const request = jobRequest({
    ...{ statement: statusesStatement(described, Math.floor(now) - DAYS_BACK, zone), table },
    ...{ location: described.location, cap: limit, most: MOST_WORDS + 1 },
  });
  if (step === 'ask') {
    const { project, jobId, location } = orFailure(described, () => warehouse.ask(request, path.project));
    return { is: 'asked', job: { project, jobId, location } };
  }
  const processed = orFailure(described, () => warehouse.bytesOf(request, path.project));
  const bytes = billedBytes(processed, 1);
  return {
    is: 'priced',
    price: m.bigQuery.estimate(1, bytes, priceOf(bytes), limit),
    tooLarge: bytes > limit ? [m.bigQuery.aboveCap(table, bytes, limit)] : [],
  };
}

function answered(
  { table, path: written, columns }: StatusesRequest,
  job: Parameters<Warehouse['isDone']>[0],
  warehouse: Warehouse,
): StatusesAnswer {
  const path = parsePath(written);
  if (!path) throw new Refusal((m) => m.bigQuery.badPath(table, written));
  const about = { table, path };
  if (!orFailure(about, () => warehouse.isDone(job))) return { is: 'asked', job };
  const rows = orFailure(about, () => warehouse.rowsOf(job));
  if (rows.length > MOST_WORDS) {
    throw new Refusal((m) => m.bigQuery.tooManyStatuses(table, columns.status ?? '', MOST_WORDS));
  }
  return { is: 'answered', statuses: statusesIn(rows, table).slice(0, MOST_STATUSES) };
}

/** Each word once, as it is spelt most often; BigQuery answers in no order. */
function statusesIn(rows: readonly AnsweredRow[], table: TableId) {
  const words = rows
    .map(([text, count]) => ({ word: plainText(text ?? ''), rows: Number(count) }))
    .filter(({ word }) => word !== '')
    .sort(mostRowsFirst);
  const counted = new Map<string, Counted>();
  for (const each of words) {
    const known = counted.get(textKey(each.word)) ?? { ...each, rows: 0 };
    counted.set(textKey(each.word), { ...known, rows: known.rows + each.rows });
  }
  return [...counted.values()]
    .sort(mostRowsFirst)
    .map((each) => ({ ...each, means: usualMeaning(each.word, table) ?? null }));
}

interface Counted {
  readonly word: string;
  readonly rows: number;
}

const mostRowsFirst = (a: Counted, b: Counted): number =>
  b.rows - a.rows || Number(a.word > b.word) - Number(a.word < b.word);
