/** Applies changes of the plan that the server has not written yet to the document's state. */
import type { PlanChange, WizardState } from '../../src/app/bridge';
import type { Plan } from '../../src/plan/plan';

export function withChange(wizard: WizardState, change: PlanChange | null): WizardState {
  if (!change) return wizard;
  const { mode, ...parts } = change;
  const { mode: before, ...plan } = wizard.plan;
  const chosen = mode === undefined ? before : (mode ?? undefined);
  const changed: Plan = { ...plan, ...parts, ...(chosen && { mode: chosen }) };
  return { ...wizard, plan: changed };
}
