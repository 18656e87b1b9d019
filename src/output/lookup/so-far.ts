/** Writes whether a KPI is only shown "so far": its period is over or not, but its cohort is not mature. */
import { binary, call, EMPTY, integer, when, type Expression } from '../../core/formula/expression';
import type { Kpi } from '../../model/kpi/kpi';
import type { FactLookup } from './fact-lookup';

interface ShownPeriod {
  /** The cell with a row of KPI Data; 0 where there is none. */
  readonly found: Expression;
  /** The day after the period, and the moment of the numbers. */
  readonly end: Expression;
  readonly now: Expression;
}

/** @param kpi one in use that follows a cohort */
export function soFar(kpi: Kpi, { found, end, now }: ShownPeriod, facts: FactLookup): Expression {
  const wait = facts.wait(kpi);
  const isMissing = binary(found, '=', integer(0));
  return when(
    isMissing,
    call('FALSE'),
    call(
      'AND',
      binary(facts.scored('counted', kpi, found), '=', EMPTY),
      binary(wait, '<>', EMPTY),
      binary(binary(end, '+', wait), '>', now),
    ),
  );
}
