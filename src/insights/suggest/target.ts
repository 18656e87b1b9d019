/** Suggests an ambitious but realistic target from past periods, and says what it is based on. */
import { greatestOf, leastOf } from '../../core/extremes';
import type { KpiFormat } from '../../model/kpi/kpi';
import { targetFlaw, type Aim } from '../../compute/scoring/target';
import { percentile } from './percentile';
import { writtenNumber } from './written-number';

/** How a KPI is held against its target, and how its values are written. */
export interface TargetOf extends Aim {
  readonly format: KpiFormat;
}

/** Values of finished periods, oldest first; `null` where a period has none. */
export type PastValues = readonly (number | null)[];

/** What a suggestion goes by. */
export interface Basis {
  /** How many periods have a value. */
  readonly periods: number;
  readonly lowest: number;
  readonly median: number;
  readonly highest: number;
}

export interface Suggestion {
  readonly target: number;
  readonly basis: Basis;
}

/** No more periods than these count: what was longer ago says little. */
export const MOST_PERIODS = 12;

/** Fewer say nothing. */
export const FEWEST_PERIODS = 3;

/** The share of the periods in which less was reached. */
const AMBITION = 0.8;

/** The values that count: of the last periods that have one. */
export const recent = (values: PastValues): readonly number[] =>
  values.filter((value) => value !== null).slice(-MOST_PERIODS);

/**
 * The 80th percentile of the last 12 periods that have a value, the 20th where lower is better, to two significant
 * digits. It is rounded towards the better side, so that it asks for no less, unless no period has reached so much.
 *
 * @returns `undefined` with fewer than 3 values, and where the result cannot be a target: 0 where more is better
 */
export function suggestTarget(of: TargetOf, values: PastValues): Suggestion | undefined {
  const counted = recent(values);
  if (counted.length < FEWEST_PERIODS) return undefined;
  const [lowest, highest] = [leastOf(counted), greatestOf(counted)];
  const target = withinReach(of, percentile(counted, of.better === 'higher' ? AMBITION : 1 - AMBITION), {
    lowest,
    highest,
  });
  if (targetFlaw(of, target)) return undefined;
  return { target, basis: { periods: counted.length, lowest, median: percentile(counted, 0.5), highest } };
}

function withinReach(
  { better, format }: TargetOf,
  value: number,
  { lowest, highest }: Pick<Basis, 'lowest' | 'highest'>,
): number {
  const [up, down] = [writtenNumber(value, format, 'up'), writtenNumber(value, format, 'down')];
  if (better === 'higher') return up <= highest ? up : down;
  return down >= lowest ? down : up;
}
