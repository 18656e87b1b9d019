/** Writes the formula of a sentence that lists ratings out of order; blank while there are none. */
import { binary, call, EMPTY, integer, text, when, type Expression } from '../../core/formula/expression';
import { fixedColumnRows } from '../../core/formula/reference';
import type { Messages } from '../../words';
import { BAND_COLUMNS } from './places';

interface BandRows {
  readonly first: number;
  readonly last: number;
}

/**
 * Formulas find a rating by how many others begin above the score: each row below the first needs a number of points
 * less than that of the row above it.
 */
export function bandsCheck({ first, last }: BandRows, m: Messages): Expression {
  const from = (top: number, bottom: number): Expression => fixedColumnRows(BAND_COLUMNS.from, top, bottom);
  const [above, below] = [from(first, last - 1), from(first + 1, last)];
  const isFalling = [call('ISNUMBER', above), call('ISNUMBER', below), binary(below, '<', above)].reduce(
    (left, right) => binary(left, '*', right),
  );
  const filled = binary(below, '<>', EMPTY);
  const wrong = call('SUMPRODUCT', binary(filled, '*', binary(integer(1), '-', isFalling)));
  const [before, after] = m.plan.bandsCheck;
  return when(
    binary(wrong, '>', integer(0)),
    binary(binary(text(before), '&', wrong), '&', text(after)),
    EMPTY,
  );
}
