/** Writes the condition that a row of KPI Data is of a period that is going on, or has not begun. */
import { binary, call, EMPTY, integer, when, type Expression } from '../../core/formula/expression';
import type { FactLookup } from './fact-lookup';

/** @param found the cell with the row; 0 where there is none, and then it does not hold */
export function isUnfinished(found: Expression, facts: FactLookup): Expression {
  const asOf = facts.key('asOf', found);
  const now = when(binary(asOf, '=', EMPTY), call('TODAY'), asOf);
  const isOpen = binary(facts.key('closedBy', found), '=', EMPTY);
  const isBeforeEnd = binary(now, '<', facts.key('end', found));
  return when(binary(found, '=', integer(0)), call('FALSE'), call('AND', isOpen, isBeforeEnd));
}
