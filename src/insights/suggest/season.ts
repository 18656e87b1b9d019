/** Finds what the same period of the year before had, and how the year has changed since the one before. */
import { withoutNoise } from '../../core/noise';
import type { Coming } from './coming';
import type { PastValues } from './past-values';

export interface Season {
  readonly same: number;
  /** How many periods before the last finished one it lies. */
  readonly back: number;
  /** Of the last year against the one before, as a share. */
  readonly change: number;
}

/**
 * @param values of finished periods, oldest first
 * @returns `undefined` unless two whole years have values, each with a sum above 0, and the same period has one above 0
 */
export function season(values: PastValues, { perYear, back }: Coming): Season | undefined {
  if (perYear === null) return undefined;
  const years = values.slice(-2 * perYear).filter((value) => value !== null);
  if (years.length < 2 * perYear) return undefined;
  const [before, last] = [sumOf(years.slice(0, perYear)), sumOf(years.slice(perYear))];
  const same = years[years.length - 1 - back] ?? 0;
  if (before <= 0 || last <= 0 || same <= 0) return undefined;
  return { same, back, change: withoutNoise(last / before - 1) };
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, each) => sum + each, 0);
