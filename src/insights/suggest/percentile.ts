/** Finds the value below which a given share of values lies. */
import { withoutNoise } from '../../core/noise';

/**
 * As `PERCENTILE` of a spreadsheet: between two values it lies in proportion.
 * https://support.google.com/docs/answer/3094093
 *
 * @param values at least one, in any order
 * @param share from 0 (the lowest) to 1 (the highest)
 * @throws where there is no value
 */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) throw new Error('no values');
  return withoutNoise(below + (above - below) * (place - Math.floor(place)));
}
