/** Finds the targets that no longer fit what was achieved in past periods, and proposes new ones. */
import type { Coming } from './coming';
import { fittingTarget, isFitting } from './fitting';
import { met, type Met } from './met';
import { FEWEST_PERIODS, MOST_PERIODS, type PastValues } from './past-values';
import type { Suggestion, TargetOf } from './target';

export interface JudgedPeriod {
  readonly target: number | null;
  readonly actual: number | null;
}

export interface Adjustment {
  readonly verdict: 'alwaysMissed' | 'alwaysBeaten' | 'fine';
  /** How many periods the verdict goes by. */
  readonly periods: number;
  /** Only where it is easier than a target that was always missed, or harder than one that was always beaten. */
  readonly proposal?: Suggestion;
}

/**
 * Whether the last periods that have both a target and an actual value missed it, or beat it, without exception; a
 * target just met is neither.
 *
 * @param past finished periods, oldest first
 * @param values of the same periods and of those before them, by which a new target is suggested
 * @param coming the period that it is for
 * @param periods how many of them must agree, 3 to 12
 * @returns `undefined` where fewer periods have both
 * @throws where `periods` is out of its range
 */
export function adjustment(
  of: TargetOf,
  past: readonly JudgedPeriod[],
  values: PastValues,
  coming: Coming,
  periods = FEWEST_PERIODS,
): Adjustment | undefined {
  if (periods < FEWEST_PERIODS || periods > MOST_PERIODS)
    throw new Error(`not a number of periods: ${periods}`);
  const held = past.flatMap(({ target, actual }) => {
    const how = target === null || actual === null ? undefined : met(of, actual, target);
    return target === null || how === undefined ? [] : [{ target, how }];
  });
  const last = held.slice(-periods);
  const [latest] = last.slice(-1);
  if (!latest || last.length < periods) return undefined;
  const verdict = verdictOn(last.map(({ how }) => how));
  if (verdict === 'fine') return { verdict, periods };
  const unfit = { verdict, periods, target: latest.target };
  const suggestion = fittingTarget(of, values, coming, unfit);
  return {
    verdict,
    periods,
    ...(suggestion.target !== null && isFitting(of.better, suggestion.target, unfit)
      ? { proposal: suggestion }
      : {}),
  };
}

function verdictOn(last: readonly Met[]): Adjustment['verdict'] {
  if (last.every((how) => how === 'missed')) return 'alwaysMissed';
  return last.every((how) => how === 'beaten') ? 'alwaysBeaten' : 'fine';
}
