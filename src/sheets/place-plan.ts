/** Writes the plan into the sheet "KPI Plan". */
import { parseMapping } from '../mapping/mapping';
import type { Plan } from '../plan/plan';
import { planLayout, readPlan } from '../plan/sheet';
import type { OpenDocument } from './open-document';
import { findRole, ownSheets, type OwnSheet } from './own-sheets';
import { place } from './place';
import { readCells } from './read-cells';

export const placePlan = (
  open: OpenDocument,
  own: readonly OwnSheet[],
  plan: Plan,
): GoogleAppsScript.Spreadsheet.Sheet =>
  place(open, own, { role: { role: 'plan' }, name: open.m.sheets.plan, layout: planLayout(plan, open.m) });

/**
 * Changes the plan's mapping and leaves everything else in it; makes the plan where there is none.
 *
 * @throws Refusal where the mapping names what does not exist
 */
export function saveMapping(open: OpenDocument, mapping: unknown): void {
  const own = ownSheets(open.spreadsheet);
  const sheet = findRole(own, 'plan');
  const plan = sheet ? readPlan(readCells(sheet), open.zone) : {};
  placePlan(open, own, { ...plan, mapping: parseMapping(mapping) });
}
