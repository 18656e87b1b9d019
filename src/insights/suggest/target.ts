/** Suggests a target from past periods that is ambitious and can be reached, and says what it is based on. */
import type { Kpi, KpiFormat } from '../../model/kpi/kpi';
import { attainmentKind } from '../../compute/scoring/attainment-kind';
import { targetFlaw, type Aim, type Direction } from '../../compute/scoring/target';
import type { Coming } from './coming';
import { easiest, hardest } from './harder';
import { levelOf, type Level } from './level';
import { growthLevel, rateLevel, reachedLevel, seasonLevel, type Basis, type Found } from './levels';
import { FEWEST_PERIODS, recent, type PastValues } from './past-values';
import { isAtLimit, writtenTarget } from './reach';

/** How a KPI is held against its target, how its values are written, and what its suggestions go by. */
export interface TargetOf extends Aim {
  readonly format: KpiFormat;
  readonly level: Level;
  /** Beyond which it cannot go; `null` where nothing bounds it. */
  readonly limit: number | null;
}

/** @param better as the plan has it */
export const aimOf = (kpi: Kpi, better: Direction, limit: number | null): TargetOf => ({
  kind: attainmentKind(kpi),
  better,
  format: kpi.format,
  level: levelOf(kpi),
  limit,
});

export interface Suggestion {
  readonly target: number;
  readonly basis: Basis;
}

/** `short`: too few periods have a value. `low`: they tell 0 or less. `limit`: each was as good as can be. */
export interface NoSuggestion {
  readonly target: null;
  readonly why: 'short' | 'low' | 'limit';
}

/**
 * What adds up goes by the same period of the year before, where two years are known; it and other amounts by what one
 * period in five has reached; rates and averages by their middle; growth by that over the year before.
 *
 * It is no limit of the KPI, and no less than what was reached every time.
 *
 * @param values of finished periods, oldest first
 */
export function suggestTarget(of: TargetOf, values: PastValues, coming: Coming): Suggestion | NoSuggestion {
  const counted = recent(values);
  if (counted.length < FEWEST_PERIODS) return { target: null, why: 'short' };
  const limit = counted.some((value) => isBeyond(of, value)) ? null : of.limit;
  const found = belowLimit(of, limit, counted, levelFor(of, values, coming));
  if (!found) return { target: null, why: 'limit' };
  const { level, most, basis } = found;
  const least = easiest(of.better, counted);
  const within = easiest(of.better, [most, hardest(of.better, [level, least])]);
  const target = writtenTarget(of, within, { easiest: least, hardest: most, limit });
  return targetFlaw(of, target) ? { target: null, why: 'low' } : { target, basis };
}

function levelFor(of: TargetOf, values: PastValues, coming: Coming): Found {
  const counted = recent(values);
  switch (of.level) {
    case 'sum':
      return seasonLevel(of.better, values, coming) ?? reachedLevel(of.better, counted);
    case 'amount':
      return reachedLevel(of.better, counted);
    case 'rate':
      return rateLevel(of.better, counted);
    case 'growth':
      return growthLevel(of.better, values, coming);
    default:
      return of.level satisfies never;
  }
}

/** A share that was above 1 is none of a whole. */
const isBeyond = (of: TargetOf, value: number): boolean =>
  of.limit !== null && (of.better === 'higher' ? value > of.limit : value < of.limit);

/** What is at the limit itself goes by the best value below it; nothing where all are there. */
function belowLimit(
  of: TargetOf,
  limit: number | null,
  counted: readonly number[],
  found: Found,
): Found | undefined {
  if (!isAtLimit(of, found.level, limit)) return found;
  const below = counted.filter((value) => !isAtLimit(of, value, limit));
  if (below.length === 0) return undefined;
  const best = hardest(of.better, below);
  return { level: best, most: best, basis: { by: 'limit', periods: counted.length } };
}
