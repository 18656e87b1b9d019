/** Lays out the hidden cells that say how far a period has come. */
import { binary, call, EMPTY, integer, when, type Expression } from '../../core/formula/expression';
import type { FactLookup } from './fact-lookup';
import { ifFound } from './if-found';

/** The moment of the numbers; the day after the period; working days, of a period that is going on; whether it is. */
export type ProgressCell = 'now' | 'end' | 'workingDays' | 'elapsed' | 'isUnfinished';

interface ShownPeriod {
  /** The cell with a row of it in KPI Data; 0 where there is none. */
  readonly found: Expression;
  /** Where a sheet has the cells. */
  readonly cellOf: (name: ProgressCell) => Expression;
}

/** Blank where KPI Data does not hold the period, which then is not going on. */
export function progressFormula(
  name: ProgressCell,
  { found, cellOf }: ShownPeriod,
  facts: FactLookup,
): Expression {
  const ifShown = (then: Expression): Expression => ifFound(found, then);
  switch (name) {
    case 'now': {
      const asOf = facts.key('asOf', found);
      return ifShown(when(binary(asOf, '=', EMPTY), call('TODAY'), asOf));
    }
    case 'end':
      return ifShown(facts.key('end', found));
    case 'workingDays':
      return ifShown(facts.courseTotal('daysOfPeriod', found));
    case 'elapsed':
      return ifShown(facts.courseTotal('daysOver', found));
    case 'isUnfinished': {
      const isOpen = binary(facts.key('closedBy', found), '=', EMPTY);
      const isBeforeEnd = binary(cellOf('now'), '<', cellOf('end'));
      const isMissing = binary(found, '=', integer(0));
      return when(isMissing, call('FALSE'), call('AND', isOpen, isBeforeEnd));
    }
    default:
      return name satisfies never;
  }
}
