/** Keeps a formula blank while any cell it needs is blank. */
import { binary, call, EMPTY, integer, text, when, type Expression } from './expression';

/** Larger than any value: as a condition it holds for numbers, and not for blanks. */
export const IS_NUMBER = text('<1000000000000000000');

/** Blank where any of the conditions holds: `IF(OR(first;second);"";then)`. */
export function unless(conditions: readonly Expression[], then: Expression): Expression {
  const [first, ...others] = conditions;
  if (!first) return then;
  return when(others.length > 0 ? call('OR', ...conditions) : first, EMPTY, then);
}

/** The condition that one of the cells holds no number: it is blank, or a word stands in its place. */
export const lacksNumber = (...cells: readonly Expression[]): Expression =>
  binary(call('COUNT', ...cells), '<', integer(cells.length));
