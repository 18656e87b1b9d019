/** Finds what a word of the plan's own lists stands for: a direction, a grain, a month, a mode. */
import { allMessages, type Messages } from '../../words';
import { Refusal } from '../../words/refusal';
import { wordReader } from '../../words/typed-word';
import type { Kpi } from '../../model/kpi/kpi';
import type { PayKind } from '../pay-part';
import type { Plan, PlanGrain } from '../plan';

export const directionWord = (better: Kpi['better'], m: Messages): string => m.plan.better[better];

export const grainWord = (grain: PlanGrain, m: Messages): string => m.plan.grains[grain];

export const partTargetsWord = (choice: Plan['partTargets'], m: Messages): string =>
  m.plan.partTargetsChoices[choice];

export const payKindWord = (kind: PayKind, m: Messages): string => m.plan.payKinds[kind];

export const readPlanWord = wordReader(allMessages, (say) => new Refusal(say));
