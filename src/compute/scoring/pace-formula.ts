/** Writes the formulas of a period's progress, and of a KPI's pace in it. */
import { binary, call, EMPTY, integer, text, when, type Expression } from '../../core/formula/expression';
import { shareFormula, type AttainmentCells, type DirectionInCells } from './attainment-formula';
import { unless } from '../../core/formula/blank-cells';

const [ZERO, ONE] = [integer(0), integer(1)];

/**
 * Seven cells, Monday to Sunday, that are true where the team works, to the text that `NETWORKDAYS.INTL` takes:
 * `0000001` is Monday to Saturday. As a formula: typed into a cell, that text becomes the number 1.
 */
export const weekendFormula = (worked: readonly Expression[]): Expression =>
  worked.map((cell) => when(cell, text('0'), text('1'))).reduce((before, day) => binary(before, '&', day));

export interface CalendarCells {
  /** The period's first day, and the day after its last. */
  readonly start: Expression;
  readonly end: Expression;
  /** What `weekendFormula` gives. */
  readonly weekend: Expression;
  /** Dates; blank cells are none. */
  readonly holidays: Expression;
}

/** The working days of the period. */
export const workingDaysFormula = ({ start, end, weekend, holidays }: CalendarCells): Expression =>
  call('NETWORKDAYS.INTL', start, binary(end, '-', ONE), weekend, holidays);

/**
 * The working days of the period that are over.
 *
 * @param now a day or a moment, for example the "as of" of the numbers: its day itself is not over yet
 */
export function elapsedDaysFormula(calendar: CalendarCells, now: Expression): Expression {
  const today = call('INT', now);
  return when(
    binary(today, '<=', calendar.start),
    ZERO,
    workingDaysFormula({ ...calendar, end: call('MIN', today, calendar.end) }),
  );
}

interface PaceCells extends AttainmentCells {
  /** Working days. */
  readonly elapsed: Expression;
  readonly total: Expression;
}

/** `pace` in a spreadsheet; blank where the actual value or the target is, for a refused target, and before a working day is over. */
export function paceFormula(
  better: DirectionInCells,
  { actual, target, cap, elapsed, total }: PaceCells,
): Expression {
  const due = binary(binary(target, '*', elapsed), '/', total);
  return unless(
    [binary(actual, '=', EMPTY), binary(target, '=', EMPTY), binary(elapsed, '=', ZERO)],
    shareFormula({ rule: 'quotient', better }, { actual, target: due, cap }),
  );
}
