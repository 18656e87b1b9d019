/** Checks a target, and says what is wrong with it. */
import type { Kpi } from '../../model/kpi/kpi';
import type { TargetFlaw } from '../../model/kpi/target-flaw';
import type { AttainmentRule } from './rule';

/** Which way is better: the plan may differ from the KPI here. */
export type Direction = Kpi['better'];

/** How a KPI is held against its target. */
export interface Aim {
  readonly rule: AttainmentRule;
  readonly better: Direction;
}

/** Quotients need a target above 0, or of 0 where lower is better; differences take any. */
export function targetFlaw({ rule, better }: Aim, target: number): TargetFlaw | undefined {
  if (rule === 'difference') return undefined;
  if (better === 'lower') return target < 0 ? 'negative' : undefined;
  return target <= 0 ? 'notPositive' : undefined;
}
