/** Tells who may sign for a period: those who agreed on the plan, then the reps. */
import type { WizardState } from '../../../src/app/bridge';

export interface Signers {
  readonly names: readonly string[];
  /** Blank where nobody was named. */
  readonly likely: string;
}

export function signersOf({ plan, people }: Pick<WizardState, 'plan' | 'people'>): Signers {
  const agreed = [plan.approvedBy, plan.builtBy].filter((name) => name !== '');
  return { names: [...new Set([...agreed, ...people.map(({ rep }) => rep)])], likely: agreed[0] ?? '' };
}
