/** Writes the plan into the sheet "KPI Plan". */
import {
  planChange,
  planDrawn,
  planSettled,
  type PlanCellsChanged,
  type PlanDrawn,
} from '../app/plan/plan-change';
import type { ReadPlanSheet } from '../app/plan/plan-sheet';
import type { Plan } from '../plan/plan';
import { applyFormats, writeBlocks } from './draw';
import { drawChoice } from './draw-choice';
import type { OpenDocument } from './open-document';
import { findRole, sheetOf, type OwnSheet } from './own-sheets';
import { place } from './place';
import { withPlanDraft } from './plan-draft';
import { readPlanSheet, type PlanSheet } from './plan-sheet';
import { rangeOf } from './range-of';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Draws the plan, over an earlier drawing where there is one.
 *
 * @param known the plan's sheet as it was read, where there is one
 * @throws Refusal that names the cell, where the plan could not be read any more; then nothing was written
 */
export const placePlan = (
  open: OpenDocument,
  own: readonly OwnSheet[],
  plan: Plan,
  known?: ReadPlanSheet,
): PlanSheet => drawPlan(open, own, planDrawn(plan, known, open));

/** A plan that was left half written is drawn to its end, any other is as it was read. */
export function settledPlan(open: OpenDocument, own: readonly OwnSheet[], sheet: Sheet): PlanSheet {
  const known = readPlanSheet(open, sheet);
  const drawn = planSettled(known, open);
  return drawn ? drawPlan(open, own, drawn) : known;
}

/**
 * Writes what differs, or all of the plan.
 *
 * @param known the plan's sheet as it was read, where there is one
 * @returns the sheet's cells as they are then
 * @throws Refusal that names the cell, where the plan could not be read any more; then nothing was written
 */
export function changePlan(
  open: OpenDocument,
  own: readonly OwnSheet[],
  plan: Plan,
  known: ReadPlanSheet | undefined,
): ReadPlanSheet['read'] {
  const change = planChange(plan, known, open);
  if (change.kind === 'drawn') return drawPlan(open, own, change).read;
  changeCells(open, sheetOf(own, 'plan'), change);
  return { sheet: known?.read.sheet ?? open.m.sheets.plan, values: change.intended };
}

function drawPlan(open: OpenDocument, own: readonly OwnSheet[], drawn: PlanDrawn): PlanSheet {
  const known = findRole(own, 'plan');
  const draw = (): Sheet =>
    place(open, own, { role: { role: 'plan' }, name: open.m.sheets.plan, layout: drawn.layout });
  if (known) rearrange(known, drawn);
  const sheet = known
    ? withPlanDraft(open, known, drawn, () => {
        makeRoom(known, drawn);
        return draw();
      })
    : draw();
  return { sheet, ...drawn.placed(sheet.getName()) };
}

/** Before the draft: it tells rows by their numbers. */
function rearrange(sheet: Sheet, { moves, lastColumn }: PlanDrawn): void {
  if (moves.length === 0) return;
  liftRules(sheet, lastColumn);
  for (const { first, count, before } of moves) {
    const missing = before - sheet.getMaxRows();
    // What is moved behind the last row needs one to be before.
    if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
    sheet.moveRows(sheet.getRange(first, 1, count, 1), before);
  }
}

function makeRoom(sheet: Sheet, { insertions, lastColumn }: PlanDrawn): void {
  for (const { after, count } of insertions) {
    if (after === 0) sheet.insertRowsBefore(1, count);
    else sheet.insertRowsAfter(after, count);
  }
  liftRules(sheet, lastColumn);
}

/** What an earlier drawing allowed in a cell may not be what this one writes there. */
function liftRules(sheet: Sheet, lastColumn: number): void {
  const width = Math.min(sheet.getMaxColumns(), lastColumn);
  sheet.getRange(1, 1, sheet.getMaxRows(), width).setDataValidation(null);
}

function changeCells(open: OpenDocument, sheet: Sheet, change: PlanCellsChanged): void {
  const { formats, blocks, looks, lifted, writing } = change;
  const write = (): void => {
    applyFormats(sheet, formats);
    for (const { area } of lifted) rangeOf(sheet, area).setDataValidation(null);
    writeBlocks(sheet, blocks, looks, open.zone);
    for (const choice of lifted) drawChoice(sheet, choice);
  };
  if (writing) withPlanDraft(open, sheet, { insertions: [], writing }, write);
  else write();
}
