/** Calculates how far a KPI's value is from its target: of shares by points, of everything else in its own unit. */
import { lacksNumber, unless } from '../../core/formula/blank-cells';
import { binary, call, integer, type Expression } from '../../core/formula/expression';
import { decimalsShown, signed, withoutSign, type Patterns } from '../../core/layout/number-format';
import type { Kpi } from '../../model/kpi/kpi';
import { kpiPattern } from '../../model/kpi/kpi-pattern';
import type { Messages } from '../../words';
import { changePattern, points } from './card-change';

/**
 * Above 0 where there is more than the target asks for, rounded as it is shown: a gap of nothing has no sign. Blank where a
 * number is missing, or a word stands in its place.
 */
export function gapFormula(kpi: Kpi, actual: Expression, target: Expression, patterns: Patterns): Expression {
  const difference = binary(actual, '-', target);
  const gap =
    kpi.format === 'percent'
      ? points(difference)
      : call('ROUND', difference, integer(decimalsShown(kpiPattern(kpi, patterns))));
  return unless([lacksNumber(actual, target)], gap);
}

export function gapPattern(kpi: Kpi, patterns: Patterns, m: Messages): string {
  if (kpi.format === 'percent') return changePattern(kpi, m);
  return signed(withoutSign(kpiPattern(kpi, patterns)));
}
