/** Writes the condition that a cell holds a number, or a text such as `300tr` that the add-on reads as one. */
import { binary, call, integer, text, when, type Expression } from '../formula/expression';
import { AMOUNT_PATTERN } from '../text/amount-tokens';

interface Amount {
  /** What a number has to be at least; without it a number may be any. */
  readonly least?: number;
  /** What may stand there instead, in any case. */
  readonly orWords?: readonly string[];
}

export function amountCondition(cell: Expression, { least, orWords = [] }: Amount = {}): Expression {
  const isEnough = least === undefined ? call('TRUE') : binary(cell, '>=', integer(least));
  const isAmount = call('REGEXMATCH', call('LOWER', cell), text(AMOUNT_PATTERN));
  const isWord = orWords.map((word) => binary(cell, '=', text(word)));
  return when(
    call('ISNUMBER', cell),
    isEnough,
    isWord.length === 0 ? isAmount : call('OR', isAmount, ...isWord),
  );
}
