/** Writes the plan into the sheet "KPI Plan". */
import { print } from '../formula/expression';
import type { Period } from '../periods/period';
import { parseMapping } from '../mapping/mapping';
import { planLayout } from '../plan/layout';
import { START_CELL } from '../plan/places';
import { NEW_PLAN, type Plan } from '../plan/plan';
import { readPlan } from '../plan/read';
import { startFormula } from '../plan/start-formula';
import type { OpenDocument } from './open-document';
import { findRole, ownSheets, type OwnSheet } from './own-sheets';
import { place } from './place';
import { readCells } from './read-cells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Draws the plan, over an earlier drawing where there is one. */
export function placePlan(open: OpenDocument, own: readonly OwnSheet[], plan: Plan): Sheet {
  const known = findRole(own, 'plan');
  const layout = planLayout(plan, open.m, known && readCells(known));
  return place(open, own, { role: { role: 'plan' }, name: open.m.sheets.plan, layout });
}

/**
 * Writes the start of the current period, which follows people's settings and the data.
 *
 * @param last the period that stands in for today's, where the data ended long before it
 */
export function writeStart(sheet: Sheet, plan: Plan, last: Period | undefined): void {
  sheet.getRange(START_CELL.row, START_CELL.column).setValue(`=${print(startFormula(plan, last))}`);
}

/**
 * Changes the plan's mapping and leaves everything else in it; makes the plan where there is none.
 *
 * @throws Refusal where the mapping names what does not exist
 */
export function saveMapping(open: OpenDocument, mapping: unknown): void {
  const own = ownSheets(open.spreadsheet);
  const sheet = findRole(own, 'plan');
  const plan = sheet ? readPlan(readCells(sheet), open.zone) : NEW_PLAN;
  placePlan(open, own, { ...plan, mapping: parseMapping(mapping) });
}
