/** Suggests a target that goes where the past points: easier than one that was always missed, harder than one that was always beaten. */
import { targetFlaw, type Direction } from '../../compute/scoring/target';
import type { Coming } from './coming';
import { easiest, isHarder } from './harder';
import { rateLevel } from './levels';
import { recent, type PastValues } from './past-values';
import { isAtLimit, writtenTarget } from './reach';
import { suggestTarget, type NoSuggestion, type Suggestion, type TargetOf } from './target';

/** A target that the last periods missed, or beat, without exception. */
export interface Unfit {
  readonly verdict: 'alwaysMissed' | 'alwaysBeaten';
  readonly target: number;
  /** How many periods those are. */
  readonly periods: number;
}

/**
 * The usual suggestion; where that goes the other way, the middle of the last periods. What goes by its season stays: another
 * season asks for something else. So does what a KPI cannot go beyond: nobody is asked for that.
 */
export function fittingTarget(
  of: TargetOf,
  values: PastValues,
  coming: Coming,
  unfit: Unfit,
): Suggestion | NoSuggestion {
  const usual = suggestTarget(of, values, coming);
  if (usual.target === null || usual.basis.by === 'season' || isFitting(of.better, usual.target, unfit)) {
    return usual;
  }
  const lately = recent(values).slice(-unfit.periods);
  const { level, most, basis } = rateLevel(of.better, lately);
  const reach = { easiest: easiest(of.better, lately), hardest: most, limit: of.limit };
  const target = writtenTarget(of, level, reach);
  const isAllowed = !isAtLimit(of, target, of.limit) && !targetFlaw(of, target);
  return isAllowed && isFitting(of.better, target, unfit) ? { target, basis } : usual;
}

/** Whether it goes where the verdict points. */
export const isFitting = (better: Direction, suggested: number, { verdict, target }: Unfit): boolean =>
  verdict === 'alwaysMissed' ? isHarder(better, target, suggested) : isHarder(better, suggested, target);
