/** Keeps with the document what was asked of tables in BigQuery, so that any later call can go on. */
import { askingOf, askingText, type AskingState } from '../../app/asking/asking-state';

const KEY = 'kpiScorecards.asking';

export function saveAsking(state: AskingState): void {
  PropertiesService.getDocumentProperties().setProperty(KEY, askingText(state));
}

/** `undefined` where nothing was ever asked. */
export function lastAsking(): AskingState | undefined {
  const text = PropertiesService.getDocumentProperties().getProperty(KEY);
  return text === null ? undefined : askingOf(text);
}
