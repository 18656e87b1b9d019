/** Writes the formulas of rating and bonus: `ratingOf` and `bonusOf` in a spreadsheet. */
import { binary, call, EMPTY, integer, type Expression } from '../../core/formula/expression';
import { unless } from '../../core/formula/blank-cells';

/** Columns of cells, one row per band from the best on; rows below the last band are blank. */
interface BandCells {
  readonly from: Expression;
  /** What is looked up: the names, or the bonuses. */
  readonly value: Expression;
}

/** A band's name or bonus for the points of a card; blank without points, below the lowest band, and where the band's cell is blank. */
export function ofBandFormula(points: Expression, { from, value }: BandCells): Expression {
  const higherBands = call('SUMPRODUCT', binary(binary(from, '>', points), '*', integer(1)));
  return unless(
    [binary(points, '=', EMPTY), binary(points, '<', call('MIN', from))],
    call('INDEX', value, binary(higherBands, '+', integer(1))),
  );
}
