/** Keeps a formula blank while any cell it needs is blank. */
import { binary, call, EMPTY, when, type Expression } from './expression';

/** `IF(cell="";"";then)`, `IF(OR(first="";second="");"";then)` */
export function unlessBlank(cells: readonly [Expression, ...Expression[]], then: Expression): Expression {
  return unless(
    cells.map((cell) => binary(cell, '=', EMPTY)),
    then,
  );
}

/** Blank where any of the conditions holds. */
export function unless(conditions: readonly Expression[], then: Expression): Expression {
  const [first, ...others] = conditions;
  if (!first) return then;
  return when(others.length > 0 ? call('OR', ...conditions) : first, EMPTY, then);
}
