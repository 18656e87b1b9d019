/**
 * Draws bars as texts of equally wide signs: every spreadsheet shows them alike, they print, and they are read in grey.
 */
import {
  binary,
  call,
  EMPTY,
  integer,
  joinedText,
  text,
  when,
  type Expression,
} from '../../core/formula/expression';

const signs = (sign: string, count: Expression): Expression => call('REPT', text(sign), count);

/** So many of the bar's signs as a share is of it: none below 0, all from 1 on. */
export const signsOf = (share: Expression, length: number): Expression =>
  call(
    'ROUND',
    binary(call('MAX', integer(0), call('MIN', integer(1), share)), '*', integer(length)),
    integer(0),
  );

/** A full bar is as long as a whole track: `████░░`. */
export const bar = (filled: Expression, length: number): Expression =>
  joinedText(signs('█', filled), signs('░', binary(integer(length), '-', filled)));

/** A bar without a track, a sign for so many and half a sign for half of them: `████▌`. */
export const plainBar = (value: Expression, perSign: number, most: number): Expression => {
  const whole = call('INT', binary(value, '/', integer(perSign)));
  const isHalf = binary(call('MOD', value, integer(perSign)), '>=', integer(perSign / 2));
  const cut = binary(whole, '>=', integer(most));
  const half = when(isHalf, text('▌'), EMPTY);
  return when(cut, signs('█', integer(most)), joinedText(signs('█', call('MAX', integer(0), whole)), half));
};

/** A bar with a mark where something should be: `██░│░░`, or `██│██░` where it is beyond. */
export const markedBar = (filled: Expression, mark: Expression, length: number): Expression =>
  joinedText(
    signs('█', call('MIN', filled, mark)),
    signs('░', call('MAX', integer(0), binary(mark, '-', filled))),
    text('│'),
    signs('█', call('MAX', integer(0), binary(filled, '-', mark))),
    signs('░', binary(integer(length), '-', call('MAX', filled, mark))),
  );
