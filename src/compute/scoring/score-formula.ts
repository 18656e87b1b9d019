/** Writes the formulas of a scorecard's score: `counted` and `score` in a spreadsheet. */
import { binary, call, EMPTY, integer, text, when, type Expression } from '../../core/formula/expression';
import { unless } from '../../core/formula/blank-cells';
import { withoutNoiseFormula } from '../../core/noise';

const [ZERO, HUNDRED] = [integer(0), integer(100)];

interface CountedCells {
  readonly attainment: Expression;
  /** Filled cells: shares. */
  readonly cap: Expression;
  readonly floor: Expression;
  /** A condition under which the attainment is shown but not scored. */
  readonly isShownOnly?: Expression;
}

/** What counts of an attainment; blank where nothing does. */
export function countedFormula({ attainment, cap, floor, isShownOnly }: CountedCells): Expression {
  const isBlank = binary(attainment, '=', EMPTY);
  return unless(
    isShownOnly ? [isBlank, isShownOnly] : [isBlank],
    when(binary(attainment, '<', floor), ZERO, call('MIN', attainment, cap)),
  );
}

/** The cells of several KPIs side by side: what counts of each, and its weight, which is 0 where it is blank. */
interface ScoredCells {
  readonly weights: Expression;
  readonly counted: Expression;
}

/** The weight of the KPIs that count, for nothing counts less than 0; the formulas below read it from a cell. */
export const scoredWeightFormula = ({ weights, counted }: ScoredCells): Expression =>
  call('SUMIFS', weights, counted, text('>=0'));

interface ScoredCell {
  readonly weight: Expression;
  readonly counted: Expression;
}

/** What one KPI adds to the points, not rounded: `pointsFormula` adds them up. Blank where it counts nothing. */
export const partFormula = ({ weight, counted }: ScoredCell, scoredWeight: Expression): Expression =>
  unless(
    [binary(counted, '=', EMPTY), binary(scoredWeight, '=', ZERO)],
    binary(binary(HUNDRED, '*', binary(weight, '*', counted)), '/', scoredWeight),
  );

/** The points of all KPIs together; blank where no KPI of any weight counts. */
export const pointsFormula = (parts: Expression, scoredWeight: Expression): Expression =>
  unless([binary(scoredWeight, '=', ZERO)], withoutNoiseFormula(call('SUM', parts)));
