/** Finds the row of KPI Data that a period is held against. */
import { binary, integer, when, type Expression } from '../../core/formula/expression';
import type { FactLookup } from './fact-lookup';

interface Shown {
  /** The row of the period before; 0 where there is none. */
  readonly before: Expression;
  readonly scopeNumber: Expression;
  readonly isUnfinished: Expression;
}

/** While a period is going on, the same days of the one before, where KPI Data has those and the scope was on the team; 0 for none. */
export function comparedRow({ before, scopeNumber, isUnfinished }: Shown, facts: FactLookup): Expression {
  const sameDays = facts.sameDaysRow(scopeNumber);
  const start = (row: Expression): Expression => facts.key('startNumber', row);
  const ifOnTeam = when(facts.key('isActive', sameDays), sameDays, integer(0));
  const sameDaysOfIt = when(binary(start(sameDays), '=', start(before)), ifOnTeam, integer(0));
  return when(binary(before, '=', integer(0)), integer(0), when(isUnfinished, sameDaysOfIt, before));
}
