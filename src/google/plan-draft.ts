/** Keeps what is being written into the plan's sheet as properties of the document, for as long as it is written. */
import { keptDraft, type KeptDraft } from '../app/plan/kept-draft';
import type { PlanDrawn } from '../app/plan/plan-change';
import type { OpenDocument } from './open-document';

/**
 * Writes into the plan's sheet. Where that fails the draft stays: it tells what the plan is, and that its sheet has to
 * be drawn once more.
 *
 * @param insertions the rows that are inserted first
 */
export function withPlanDraft<T>(
  { zone }: OpenDocument,
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { insertions, writing }: Pick<PlanDrawn, 'insertions' | 'writing'>,
  write: () => T,
): T {
  const place = { sheetId: sheet.getSheetId(), rows: sheet.getMaxRows(), insertions };
  const draft = keptDraft(place, writing, zone);
  keep(draft);
  const result = write();
  forget(draft);
  return result;
}

function keep({ first, others }: KeptDraft): void {
  const properties = PropertiesService.getDocumentProperties();
  if (Object.keys(others).length > 0) properties.setProperties(others);
  properties.setProperty(first.key, first.text);
}

/** All of it is written. */
function forget({ first, others }: KeptDraft): void {
  const properties = PropertiesService.getDocumentProperties();
  properties.deleteProperty(first.key);
  for (const key of Object.keys(others)) properties.deleteProperty(key);
}
