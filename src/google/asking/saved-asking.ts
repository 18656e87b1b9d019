/** Keeps with the document what was asked of tables in BigQuery, so that any later call can go on, and how much a query may read. */
import { askingOf, askingText, type AskingState } from '../../app/asking/asking-state';
import { queryLimit } from '../../app/asking/query-limit';

const KEY = 'kpiScorecards.asking';
const LIMIT_KEY = 'kpiScorecards.queryLimit';

/** In bytes. */
export const keptLimit = (): number =>
  queryLimit(PropertiesService.getDocumentProperties().getProperty(LIMIT_KEY));

export function keepLimit(bytes: number): void {
  PropertiesService.getDocumentProperties().setProperty(LIMIT_KEY, String(bytes));
}

export function saveAsking(state: AskingState): void {
  PropertiesService.getDocumentProperties().setProperty(KEY, askingText(state));
}

/** `undefined` where nothing was ever asked. */
export function lastAsking(): AskingState | undefined {
  const text = PropertiesService.getDocumentProperties().getProperty(KEY);
  return text === null ? undefined : askingOf(text);
}
