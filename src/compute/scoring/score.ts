/** Combines the attainments of several KPIs that count, by weight, into one score. */
import { evaluate } from '../rules/evaluate';
import { arithmetic, compared, input, isBlank, totalOf, unless, whole, type Rule } from '../rules/rule';
import { COVERAGE } from './coverage';
import { asShown } from './shown-score';

const [WEIGHT, COUNTED, SCORED_WEIGHT] = [input('weight'), input('counted'), input('scoredWeight')];

const isWithoutWeight = compared(SCORED_WEIGHT, '=', whole(0));

/** The weight of the KPIs that count, which are those whose cell holds a number: nothing counts less than 0. */
export const WEIGHT_THAT_COUNTS: Rule<never, never, 'weights' | 'counted'> = {
  kind: 'totalBeside',
  list: 'weights',
  beside: 'counted',
};

/** What one KPI adds to the points, not rounded: `POINTS` adds them up. Blank where it counts nothing. */
export const PART: Rule<'weight' | 'counted' | 'scoredWeight'> = unless(
  [isBlank('counted'), isWithoutWeight],
  arithmetic(arithmetic(whole(100), '*', arithmetic(WEIGHT, '*', COUNTED)), '/', SCORED_WEIGHT),
);

/** The points of all KPIs together, as they are shown; blank where no KPI of any weight counts. */
export const POINTS: Rule<'scoredWeight', never, 'parts'> = unless(
  [isWithoutWeight],
  asShown(totalOf('parts')),
);

export interface Weighed {
  /** 0 or more, relative to the other weights. */
  readonly weight: number;
  /** The part of the attainment that counts; `null` where there is none, or where it is shown but not scored. */
  readonly counted: number | null;
}

export interface Score {
  /** 100 where every target is just met, to one decimal; `null` where no KPI of any weight counts. */
  readonly points: number | null;
  /** What each KPI adds to the points, in their order, not rounded; `null` where it counts nothing. */
  readonly parts: readonly (number | null)[];
  /** The weight of the KPIs that count. */
  readonly scoredWeight: number;
  /** The share of weight that was scored, in whole percents, rounded down; `null` where there is no weight. */
  readonly coverage: number | null;
  /** Some weight was not scored. */
  readonly isProvisional: boolean;
}

/** Missing values never become 0: the others make the score, and the coverage says how much they are of the whole. */
export function score(kpis: readonly Weighed[]): Score {
  const weights = kpis.map(({ weight }) => weight);
  const scoredWeight =
    evaluate(WEIGHT_THAT_COUNTS, { weights, counted: kpis.map(({ counted }) => counted) }) ?? 0;
  const parts = kpis.map((kpi) => evaluate(PART, { ...kpi, scoredWeight }));
  const coverage = evaluate(COVERAGE, { weights, scoredWeight });
  return {
    points: evaluate(POINTS, { parts, scoredWeight }),
    parts,
    scoredWeight,
    coverage,
    isProvisional: coverage !== null && coverage < 1,
  };
}
