/** Decides from when on a KPI is judged and scored: at once, when its period is over, or when its cohort is mature. */
import { cohortOf } from '../../model/kpi/cohort';
import type { Kpi } from '../../model/kpi/kpi';

/** Whether it holds a part of a period against a whole one until the period is over. */
export const isGrowth = ({ value }: Pick<Kpi, 'value'>): boolean => value.kind === 'growth';

/** Whether it may still change much when its period is over. */
export const isCohort = ({ value }: Pick<Kpi, 'value'>): boolean => cohortOf(value) !== undefined;

/**
 * The days after its period's end until it is judged; `null` where it is from the first day on.
 *
 * @param maturity of its cohort; where that cannot be told it does not wait
 */
export const waitOf = (kpi: Pick<Kpi, 'value'>, maturity: number | null): number | null =>
  isGrowth(kpi) ? 0 : isCohort(kpi) ? maturity : null;

/**
 * Whether it counts in the score of a period.
 *
 * @param end the serial of the day after the period
 */
export const isScored = (wait: number | null, end: number, now: number): boolean =>
  wait === null || end + wait <= now;
