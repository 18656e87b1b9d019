/** Calculates the change of a KPI's value: shares change by points, everything else relative to the previous value. */
import { binary, call, integer, type Expression } from '../../core/formula/expression';
import type { Kpi } from '../../model/kpi/kpi';
import type { Messages } from '../../words';
import { lacksNumber, unless } from '../../core/formula/blank-cells';

/** Blank where a value is missing, or a word stands in its place, and against a value of 0 or less, which has no parts. */
export function changeFormula(
  kpi: Pick<Kpi, 'format'>,
  actual: Expression,
  previous: Expression,
): Expression {
  const difference = binary(actual, '-', previous);
  const isMissing = [lacksNumber(actual, previous)];
  // As it is shown: a change of nothing has neither sign nor colour.
  return kpi.format === 'percent'
    ? unless(isMissing, points(difference))
    : unless(
        isMissing,
        unless(
          [binary(previous, '<=', integer(0))],
          call('ROUND', binary(difference, '/', previous), integer(3)),
        ),
      );
}

/** A difference of shares in percentage points, as it is shown. */
export const points = (difference: Expression): Expression =>
  call('ROUND', binary(difference, '*', integer(100)), integer(1));

/** Of a number of percentage points. */
export const pointsPattern = (m: Messages): string => `0.0" ${m.card.percentPoints}"`;

export function changePattern(kpi: Pick<Kpi, 'format'>, m: Messages): string {
  if (kpi.format !== 'percent') return '+0.0%;-0.0%;0.0%';
  const pattern = pointsPattern(m);
  return `+${pattern};-${pattern};${pattern}`;
}
