/** Checks a target, and says what is wrong with it. */
import type { Kpi } from '../../model/kpi/kpi';
import type { TargetFlaw } from '../../model/kpi/target-flaw';
import { isTrue } from '../rules/evaluate';
import { compared, input, whole, type Condition, type Rule } from '../rules/rule';
import type { AttainmentKind } from './attainment-kind';

/** Which way is better: the plan may differ from the KPI here. */
export type Direction = Kpi['better'];

/** How a KPI is held against its target. */
export interface Aim {
  readonly kind: AttainmentKind;
  readonly better: Direction;
}

/** Whether a quotient cannot be had with a target, by which way is better. */
export const isRefused = {
  higher: <N extends string>(target: Rule<N>): Condition<N> => compared(target, '<=', whole(0)),
  lower: <N extends string>(target: Rule<N>): Condition<N> => compared(target, '<', whole(0)),
} as const satisfies Record<Direction, unknown>;

const FLAWS: Readonly<Record<Direction, TargetFlaw>> = { higher: 'notPositive', lower: 'negative' };

/** Quotients need a target above 0, or of 0 where lower is better; differences take any. */
export function targetFlaw({ kind, better }: Aim, target: number): TargetFlaw | undefined {
  const isUnfit = kind === 'quotient' && isTrue(isRefused[better](input('target')), { target });
  return isUnfit ? FLAWS[better] : undefined;
}
