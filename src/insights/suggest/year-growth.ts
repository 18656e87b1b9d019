/** Tells by how much something has grown against the same period of the year before, from its growth in each period. */
import { withoutNoise } from '../../core/noise';
import type { Coming } from './coming';
import type { PastValues } from './past-values';

export interface YearGrowth {
  /** As a share: over the year, and in each of its periods where they grow alike. */
  readonly ofYear: number;
  readonly perPeriod: number;
}

/**
 * Growth of one period after the other makes that of the year: +10 % and then -10 % are -1 %.
 *
 * @param growths of finished periods, oldest first
 * @returns `undefined` unless each period of the last year has one, and something was left after it
 */
export function yearGrowth(growths: PastValues, { perYear }: Coming): YearGrowth | undefined {
  if (perYear === null) return undefined;
  const last = growths.slice(-perYear).filter((growth) => growth !== null);
  if (last.length < perYear) return undefined;
  const times = last.reduce((product, growth) => product * (1 + growth), 1);
  return times > 0
    ? { ofYear: withoutNoise(times - 1), perPeriod: withoutNoise(times ** (1 / perYear) - 1) }
    : undefined;
}
