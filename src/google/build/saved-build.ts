/** Keeps the state of a build in the document, so that any later call can continue it. */
import { buildOf, buildText, type BuildState, type LastBuild } from '../../app/build/build-state';

const KEY = 'kpiScorecards.build';

export function saveBuildState(state: BuildState): void {
  PropertiesService.getDocumentProperties().setProperty(KEY, buildText(state));
}

/** `undefined` where none was ever started. */
export function lastBuild(): LastBuild | undefined {
  const text = PropertiesService.getDocumentProperties().getProperty(KEY);
  return text === null ? undefined : buildOf(text);
}
