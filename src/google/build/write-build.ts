/** Writes what a build decided: the plan, then KPI Data from its first row on. */
import type { BuildStart } from '../../app/bridge';
import { startOf, stateAtStart, type Decided } from '../../app/build/decide-build';
import { dataLayout, startCell } from '../../app/build/layouts';
import type { Messages } from '../../words';
import { writeBlocks } from '../draw';
import { begunWith, placeChanges, readFormer, signatureOf } from '../changes';
import type { OpenDocument } from '../open-document';
import { sheetOf, type OwnSheet } from '../own-sheets';
import { place } from '../place';
import { keptApart } from '../kept-apart';
import { placePlan } from '../place-plan';
import type { PlanSheet } from '../plan-sheet';
import { findShownAmounts } from '../shown-amounts';
import { placeTargets } from '../target-grid';
import { renameCards } from './rename-cards';
import { saveBuildState } from './saved-build';
import { writeRows } from './write-rows';

/** @returns what is built, and how far it is: small data are written whole */
export function writeBuild(
  opened: OpenDocument,
  own: readonly OwnSheet[],
  decided: Decided,
  m: Messages,
): BuildStart {
  const since = Date.now();
  const { preparation } = decided;
  const open = findShownAmounts(opened, preparation);
  const { plan, planSheet: known } = preparation;
  const writing = { before: known?.plan, after: plan, signature: signatureOf(undefined) };
  const former = readFormer(open, own);
  const planSheet = begunWith(writing, () => writtenPlan(open, own, decided));
  placeChanges(open, own, { ...writing, former, closings: preparation.closings }, planSheet);
  writeBlocks(planSheet.sheet, [startCell(preparation, planSheet, open)], { formats: [] }, open.zone);
  placeTargets(open, own, preparation, planSheet.sheet);
  const state = stateAtStart(decided, planSheet.sheet.getSheetId());
  saveBuildState(state);
  renameCards(open, own, preparation.prepared.data.scopes.list);
  const layout = dataLayout(preparation, planSheet, open);
  const dataSheet = place(open, own, { role: { role: 'data' }, name: open.m.sheets.data, layout });
  const parts = { own, preparation, planSheet, dataSheet };
  return startOf(decided, writeRows(open, parts, state, since), keptApart(), m);
}

function writtenPlan(open: OpenDocument, own: readonly OwnSheet[], { preparation }: Decided): PlanSheet {
  const { plan, planSheet, planChanges } = preparation;
  if (planChanges || !planSheet) return placePlan(open, own, plan, planSheet);
  return { ...planSheet, sheet: sheetOf(own, 'plan') };
}
