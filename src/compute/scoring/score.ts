/** Combines the attainments of several KPIs that count, by weight, into one score. */
import { coverage as coverageOf } from './coverage';
import { withoutNoise } from '../../core/noise';

export interface Weighed {
  /** 0 or more, relative to the other weights. */
  readonly weight: number;
  /** The part of the attainment that counts; `null` where there is none, or where it is shown but not scored. */
  readonly counted: number | null;
}

export interface Score {
  /** 100 where every target is just met; `null` where no KPI of any weight counts. */
  readonly points: number | null;
  /** What each KPI adds to the points, in their order, not rounded; `null` where it counts nothing. */
  readonly parts: readonly (number | null)[];
  /** The share of weight that was scored, in whole percents, rounded down; `null` where there is no weight. */
  readonly coverage: number | null;
  /** Some weight was not scored. */
  readonly isProvisional: boolean;
}

/** Missing values never become 0: the others make the score, and the coverage says how much they are of the whole. */
export function score(kpis: readonly Weighed[]): Score {
  const scored = total(kpis.map(({ weight, counted }) => (counted === null ? 0 : weight)));
  const all = total(kpis.map(({ weight }) => weight));
  const parts = kpis.map(({ weight, counted }) =>
    counted === null || scored === 0 ? null : (100 * (weight * counted)) / scored,
  );
  const coverage = coverageOf(scored, all);
  return {
    points: scored === 0 ? null : withoutNoise(total(parts.map((part) => part ?? 0))),
    parts,
    coverage,
    isProvisional: coverage !== null && coverage < 1,
  };
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
