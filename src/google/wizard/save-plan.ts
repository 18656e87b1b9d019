/** Writes parts of the plan into its sheet and leaves everything else there as it is. */
import type { PlanChange } from '../../app/bridge';
import { parseMapping } from '../../data/mapping/mapping';
import { merged } from '../../plan/merged';
import type { Plan } from '../../plan/plan';
import type { OpenDocument } from '../open-document';
import { ownSheets } from '../own-sheets';
import { changePlan } from '../place-plan';
import { readSourceSheets } from '../source-sheets';

/**
 * @param known the parts that change as they were when they were changed: what others wrote since then stays; a part
 *   that is not there is replaced
 * @throws Refusal where the plan as it is, or its new mapping, cannot be used; then nothing was written
 */
export function savePlan(open: OpenDocument, change: PlanChange, known: Partial<Plan> = {}): void {
  const own = ownSheets(open.spreadsheet);
  const { plan, planSheet } = readSourceSheets(open, own);
  changePlan(open, own, changed(plan, change, known), planSheet);
}

function changed(plan: Plan, { mode, mapping, ...others }: PlanChange, known: Partial<Plan>): Plan {
  const change = { ...others, ...(mapping === undefined ? {} : { mapping: parseMapping(mapping) }) };
  const { mode: former, ...rest } = { ...plan, ...merged(plan, known, change) };
  const kept = mode === undefined ? former : (mode ?? undefined);
  return { ...rest, ...(kept === undefined ? {} : { mode: kept }) };
}
