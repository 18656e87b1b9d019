/** Puts what a sidebar changed into the plan as it is by now. */
import type { PlanChange } from '../bridge';
import { parseMapping } from '../../data/mapping/mapping';
import { merged } from '../../plan/merged';
import type { Plan } from '../../plan/plan';

/**
 * @param known the parts that change as they were when they were changed: what others wrote since then stays; a part
 *   that is not there is replaced
 * @throws Refusal where the new mapping cannot be used
 */
export function changedPlan(
  plan: Plan,
  { mode, mapping, ...others }: PlanChange,
  known: Partial<Plan> = {},
): Plan {
  const change = { ...others, ...(mapping === undefined ? {} : { mapping: parseMapping(mapping) }) };
  const { mode: former, ...rest } = { ...plan, ...merged(plan, known, change) };
  const kept = mode === undefined ? former : (mode ?? undefined);
  return { ...rest, ...(kept === undefined ? {} : { mode: kept }) };
}
