/** Lays out the hidden cells that say how far a period has come. */
import { binary, call, EMPTY, integer, when, type Expression } from '../../core/formula/expression';
import type { PlanCells } from '../../plan/sheet/plan-cells';
import { elapsedDays, weekendText, workingDays } from '../../compute/scoring/progress';
import type { FactLookup } from './fact-lookup';
import { ifFound } from './if-found';

/** The moment of the numbers; the day after the period; the days off of a week, then working days; whether it is going on. */
export const PROGRESS_CELLS = ['now', 'end', 'weekend', 'workingDays', 'elapsed', 'isUnfinished'] as const;

export type ProgressCell = (typeof PROGRESS_CELLS)[number];

interface ShownPeriod {
  /** The cell of its first day. */
  readonly start: Expression;
  /** The cell with a row of it in KPI Data; 0 where there is none. */
  readonly found: Expression;
  /** Where a sheet has the cells. */
  readonly cellOf: (name: ProgressCell) => Expression;
}

/** Blank where KPI Data does not hold the period, which then is not going on. */
export function progressFormula(
  name: ProgressCell,
  { start, found, cellOf }: ShownPeriod,
  facts: FactLookup,
  plan: Pick<PlanCells, 'weekdays' | 'holidays'>,
): Expression {
  const ifShown = (then: Expression): Expression => ifFound(found, then);
  const calendar = { start, end: cellOf('end'), weekend: cellOf('weekend'), holidays: plan.holidays };
  switch (name) {
    case 'now': {
      const asOf = facts.key('asOf', found);
      return ifShown(when(binary(asOf, '=', EMPTY), call('TODAY'), asOf));
    }
    case 'end':
      return ifShown(facts.key('end', found));
    case 'weekend':
      return weekendText(plan.weekdays);
    case 'workingDays':
      return ifShown(workingDays(calendar));
    case 'elapsed':
      return ifShown(elapsedDays(calendar, cellOf('now')));
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
