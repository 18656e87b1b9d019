/** Calculates the share of all weight that was scored, in numbers and in formulas. */
import { binary, call, integer, type Expression } from '../../core/formula/expression';
import { unless } from '../../core/formula/blank-cells';
import { withoutNoise, withoutNoiseFormula } from '../../core/noise';

/**
 * A share in whole percents, rounded down, so that it is 1 only where everything was scored, and reads the same wherever
 * it is shown; `null` where there is no weight.
 */
export const coverage = (scored: number, all: number): number | null =>
  all === 0 ? null : Math.floor(withoutNoise((100 * scored) / all)) / 100;

/** The same; blank where there is no weight. Below 1 the rating is provisional. */
export function coverageFormula(weights: Expression, scoredWeight: Expression): Expression {
  const [all, hundred] = [call('SUM', weights), integer(100)];
  const percents = withoutNoiseFormula(binary(binary(hundred, '*', scoredWeight), '/', all));
  return unless([binary(all, '=', integer(0))], binary(call('INT', percents), '/', hundred));
}
