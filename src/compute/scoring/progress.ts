/** Writes the formulas of a period's progress: how many working days it has, and how many of them are over. */
import { binary, call, integer, text, when, type Expression } from '../../core/formula/expression';

const [ZERO, ONE] = [integer(0), integer(1)];

/**
 * Seven cells, Monday to Sunday, that are true where the team works, to the text that `NETWORKDAYS.INTL` takes:
 * `0000001` is Monday to Saturday. As a formula: typed into a cell, that text becomes the number 1.
 */
export const weekendText = (worked: readonly Expression[]): Expression =>
  worked.map((cell) => when(cell, text('0'), text('1'))).reduce((before, day) => binary(before, '&', day));

export interface CalendarCells {
  /** The period's first day, and the day after its last. */
  readonly start: Expression;
  readonly end: Expression;
  /** What `weekendText` gives. */
  readonly weekend: Expression;
  /** Dates; blank cells are none. */
  readonly holidays: Expression;
}

/** The working days of the period. */
export const workingDays = ({ start, end, weekend, holidays }: CalendarCells): Expression =>
  call('NETWORKDAYS.INTL', start, binary(end, '-', ONE), weekend, holidays);

/**
 * The working days of the period that are over.
 *
 * @param now a day or a moment, for example the "as of" of the numbers: its day itself is not over yet
 */
export function elapsedDays(calendar: CalendarCells, now: Expression): Expression {
  const today = call('INT', now);
  return when(
    binary(today, '<=', calendar.start),
    ZERO,
    workingDays({ ...calendar, end: call('MIN', today, calendar.end) }),
  );
}
