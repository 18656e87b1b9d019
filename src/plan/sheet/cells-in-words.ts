/** Reads cells that people may leave blank, or fill with a word of any language, as formulas. */
import { binary, call, EMPTY, hundredths, text, when, type Expression } from '../../core/formula/expression';
import { allMessages, type Messages } from '../../words';
import { spellings } from '../../words/typed-word';

/** A blank cell is the usual number. */
export const orUsual = (cell: Expression, usual: number): Expression =>
  when(binary(cell, '=', EMPTY), hundredths(usual), cell);

/** The condition that a cell has the word for an id, in any language. */
export const isWord = <Id extends string>(
  cell: Expression,
  id: Id,
  word: (id: Id, m: Messages) => string,
): Expression => call('OR', ...spellings(id, word, allMessages).map((each) => binary(cell, '=', text(each))));
