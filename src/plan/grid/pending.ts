/** Writes the formulas that tell on the sheet of targets which of its cells are not in the plan yet. */
import {
  binary,
  call,
  integer,
  joinedText,
  reference,
  text,
  when,
  type Expression,
} from '../../core/formula/expression';
import { a1, area, cell, cellOf, fixedArea } from '../../core/formula/reference';
import type { Messages } from '../../words';
import { FIRST_PERIOD, FIRST_ROW, ID, IDS_ROW, keptColumn, SPAN_COLUMN, SPAN_ROW } from './places';

interface Extent {
  readonly lastRow: number;
  readonly periods: number;
}

/** A blank cell counts as 0 elsewhere. */
const isOther = (now: Expression, kept: Expression): Expression => {
  const isBlank = (each: Expression): Expression => binary(call('LEN', each), '=', integer(0));
  return binary(binary(now, '<>', kept), '+', binary(isBlank(now), '<>', isBlank(kept)));
};

/** By the hidden ids. */
const isLine = (id: Expression): Expression => binary(call('LEFT', id, integer(1)), '=', text('['));

/** The condition for the first cell of the lines, which moves with the others. */
export const isPending = ({ periods }: Extent): Expression =>
  call(
    'AND',
    isLine(cell(FIRST_ROW, ID, { fixedColumn: true })),
    binary(isOther(cell(FIRST_ROW, FIRST_PERIOD), cell(FIRST_ROW, keptColumn(0, periods))), '>', integer(0)),
  );

/** What is to be done before the plan has what stands here; that nothing is where all is in it. */
export function pendingText({ lastRow, periods }: Extent, { targetGrid: m }: Messages): Expression {
  const rows = lastRow - FIRST_ROW + 1;
  const ids = fixedArea(area(FIRST_ROW, ID, rows, 1));
  const now = reference(a1(area(FIRST_ROW, FIRST_PERIOD, rows, periods)));
  const kept = reference(a1(area(FIRST_ROW, keptColumn(0, periods), rows, periods)));
  const isTyped = binary(isOther(now, kept), '>', integer(0));
  const count = call('SUMPRODUCT', binary(isLine(ids), '*', isTyped));
  const [picked, shown] = [cellOf(area(SPAN_ROW, SPAN_COLUMN)), cellOf(area(IDS_ROW, SPAN_COLUMN))];
  const [before, after] = m.pending;
  const others = when(
    binary(picked, '<>', shown),
    joinedText(text(m.toSee[0]), picked, text(m.toSee[1])),
    text(m.allIn),
  );
  return call(
    'IFERROR',
    when(binary(count, '>', integer(0)), joinedText(text(before), count, text(after)), others),
    text(m.errorIn),
  );
}
