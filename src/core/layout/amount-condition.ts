/** Writes the condition that a cell holds a number, or a text such as `300tr` that the add-on reads as one. */
import { binary, call, integer, text, when, type Expression } from '../formula/expression';
import { AMOUNT_PATTERN } from '../text/amount-tokens';

/** @param least what a number has to be at least; without it a number may be any */
export function amountCondition(cell: Expression, least?: number): Expression {
  const isEnough = least === undefined ? call('TRUE') : binary(cell, '>=', integer(least));
  return when(
    call('ISNUMBER', cell),
    isEnough,
    call('REGEXMATCH', call('LOWER', cell), text(AMOUNT_PATTERN)),
  );
}
