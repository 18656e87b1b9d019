/** Writes parts of the plan into its sheet, and leaves everything else in it. */
import type { PlanChange } from '../../bridge';
import { parseMapping } from '../../mapping/mapping';
import type { Plan } from '../../plan/plan';
import type { OpenDocument } from '../open-document';
import { ownSheets } from '../own-sheets';
import { changePlan } from '../place-plan';
import { readSourceSheets } from '../source-sheets';

/** @throws Refusal where the plan as it is, or its new mapping, cannot be used; then nothing was written */
export function savePlan(open: OpenDocument, change: PlanChange): void {
  const own = ownSheets(open.spreadsheet);
  const { plan, planSheet } = readSourceSheets(open, own);
  changePlan(open, own, changed(plan, change), planSheet);
}

function changed(plan: Plan, { mode, mapping, ...change }: PlanChange): Plan {
  const { mode: former, ...rest } = { ...plan, ...change };
  const kept = mode === undefined ? former : (mode ?? undefined);
  return {
    ...rest,
    ...(kept === undefined ? {} : { mode: kept }),
    ...(mapping === undefined ? {} : { mapping: parseMapping(mapping) }),
  };
}
