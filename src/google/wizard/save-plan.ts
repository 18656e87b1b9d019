/** Writes parts of the plan into its sheet and leaves everything else there as it is. */
import type { PlanChange, Signature } from '../../app/bridge';
import { changedPlan } from '../../app/plan/changed-plan';
import { refuseUnseenWords } from '../../app/plan/unseen-words';
import { withUsualWords } from '../../app/plan/usual-words';
import type { Mapping } from '../../data/mapping/mapping';
import { listingChanges, signatureOf } from '../changes';
import type { OpenDocument } from '../open-document';
import { ownSheets } from '../own-sheets';
import { changePlan } from '../place-plan';
import { readSourceSheets } from '../read-sheets';
import { showTargets } from '../target-grid';

/** @throws Refusal also for a status word that is new and that no row has */
export function saveMapping(open: OpenDocument, mapping: Mapping): void {
  const { plan, dataSheets } = readSourceSheets(open, ownSheets(open.spreadsheet));
  refuseUnseenWords(mapping, plan.mapping, dataSheets.cellsOf);
  savePlan(open, { mapping });
}

/**
 * @param known the parts that change as they were when they were changed
 * @param signature who changes them, and why
 * @throws Refusal where the plan as it is, or its new mapping, cannot be used; then nothing was written
 */
export function savePlan(
  open: OpenDocument,
  change: PlanChange,
  known?: Parameters<typeof changedPlan>[2],
  signature?: Signature,
): void {
  const own = ownSheets(open.spreadsheet);
  const source = readSourceSheets(open, own);
  const { plan, planSheet, dataSheets } = source;
  const changed = changedPlan(plan, change, known);
  const mapping = change.mapping
    ? withUsualWords(changed.mapping, plan.mapping, dataSheets.cellsOf)
    : changed.mapping;
  const after = { ...changed, mapping };
  listingChanges(open, own, { before: planSheet?.plan, after, signature: signatureOf(signature) }, () =>
    changePlan(open, own, after, planSheet),
  );
  showTargets(open, own, after, source);
}
