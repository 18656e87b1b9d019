/** Finds the level that the past tells of a KPI, by the ways in which suggestions go. */
import { greatestOf, leastOf } from '../../core/extremes';
import { withoutNoise } from '../../core/noise';
import type { Direction } from '../../compute/scoring/target';
import type { Coming } from './coming';
import { easiest, hardest } from './harder';
import { recent, type PastValues } from './past-values';
import { percentile } from './percentile';
import { season } from './season';
import { STRETCH, stretched } from './stretch';
import { yearGrowth } from './year-growth';

/** Values of the periods that count. */
export interface Spread {
  readonly periods: number;
  readonly lowest: number;
  readonly median: number;
  readonly highest: number;
}

/**
 * What a suggestion goes by. `reached`: what one period in five has reached. `middle`: what half of them have. `season`: the
 * same period of the year before, and the change of the year. `year`: growth over the year before, in each of its periods;
 * `twice`: the best but one, where that is less; `hold`: no growth, where there was none. `limit`: the best value that is
 * not the KPI's limit.
 */
export type Basis =
  | (Spread & { readonly by: 'reached' | 'middle' })
  | {
      readonly by: 'season';
      readonly same: number;
      /** How many periods before the last finished one the same period lies. */
      readonly back: number;
      /** A share; what is counted of it is at most `STRETCH`. */
      readonly change: number;
    }
  | { readonly by: 'year'; readonly change: number }
  | { readonly by: 'twice' | 'hold' | 'limit'; readonly periods: number };

export interface Found {
  readonly level: number;
  /** No more than this is asked for. */
  readonly most: number;
  readonly basis: Basis;
}

/** The share of the periods in which less was reached. */
const AMBITION = 0.8;

/** The 80th percentile, the 20th where lower is better; never beyond the best. */
export const reachedLevel = (better: Direction, counted: readonly number[]): Found => ({
  level: percentile(counted, better === 'higher' ? AMBITION : 1 - AMBITION),
  most: hardest(better, counted),
  basis: { by: 'reached', ...spreadOf(counted) },
});

/** The median: half of the periods have reached it, so a target of every period is no exception. */
export const rateLevel = (better: Direction, counted: readonly number[]): Found => ({
  level: percentile(counted, 0.5),
  most: hardest(better, counted),
  basis: { by: 'middle', ...spreadOf(counted) },
});

/** The same period of the year before, changed as the year has, by a fifth at most. */
export function seasonLevel(better: Direction, values: PastValues, coming: Coming): Found | undefined {
  const found = season(values, coming);
  if (!found) return undefined;
  const change = Math.max(-STRETCH, Math.min(STRETCH, found.change));
  return {
    level: withoutNoise(found.same * (1 + change)),
    most: stretched('quotient', better, hardest(better, recent(values))),
    basis: { by: 'season', ...found },
  };
}

/**
 * That of the year, in each of its periods; the median where no whole year is known. It is no decline, and no more than what
 * was reached twice.
 */
export function growthLevel(better: Direction, values: PastValues, coming: Coming): Found {
  const counted = recent(values);
  const ofYear = yearGrowth(values, coming);
  const level = ofYear?.perPeriod ?? percentile(counted, 0.5);
  const basis: Basis = ofYear
    ? { by: 'year', change: ofYear.ofYear }
    : { by: 'middle', ...spreadOf(counted) };
  const periods = counted.length;
  const twice = reachedTwice(better, counted);
  const held = hardest(better, [level, 0]);
  if (held !== easiest(better, [held, twice])) {
    return { level: twice, most: twice, basis: { by: 'twice', periods } };
  }
  return held === level && level !== 0
    ? { level: held, most: twice, basis }
    : { level: 0, most: twice, basis: { by: 'hold', periods } };
}

/** The best value but one. */
function reachedTwice(better: Direction, counted: readonly number[]): number {
  const best = [...counted].sort((a, b) => (better === 'higher' ? b - a : a - b));
  const [first = NaN, second = first] = best;
  return second;
}

const spreadOf = (counted: readonly number[]): Spread => ({
  periods: counted.length,
  lowest: leastOf(counted),
  median: percentile(counted, 0.5),
  highest: greatestOf(counted),
});
