/** The cells of a scorecard to the formulas of its score: `counted` and `score` in a spreadsheet. */
import { binary, call, EMPTY, integer, when, type Expression } from '../formula/expression';
import { unless } from './blank-cells';
import { withoutNoiseFormula } from './noise';

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

/** The rows of a scorecard's KPIs: two columns of cells, a blank weight is 0. */
interface ScoredRows {
  readonly weights: Expression;
  readonly counted: Expression;
}

/** The weight of the KPIs that count; the formulas below read it from a cell. */
export const scoredWeightFormula = ({ weights, counted }: ScoredRows): Expression =>
  call('SUMPRODUCT', binary(binary(counted, '<>', EMPTY), '*', weights));

/** The points of the card; blank where no KPI of any weight counts. */
export const pointsFormula = ({ weights, counted }: ScoredRows, scoredWeight: Expression): Expression =>
  pointsOf(call('SUMPRODUCT', weights, counted), scoredWeight, []);

interface ScoredRow {
  readonly weight: Expression;
  readonly counted: Expression;
}

/** What one KPI adds to the points; blank where it counts nothing. */
export const partFormula = ({ weight, counted }: ScoredRow, scoredWeight: Expression): Expression =>
  pointsOf(binary(weight, '*', counted), scoredWeight, [binary(counted, '=', EMPTY)]);

const pointsOf = (
  weighed: Expression,
  scoredWeight: Expression,
  blankWhere: readonly Expression[],
): Expression =>
  unless(
    [...blankWhere, binary(scoredWeight, '=', ZERO)],
    withoutNoiseFormula(binary(binary(HUNDRED, '*', weighed), '/', scoredWeight)),
  );
