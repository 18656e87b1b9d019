/** Lays out a score beside that of the previous period, and a rating beside the coverage it rests on. */
import { binary, call, EMPTY, integer, text, when, type Expression } from '../../core/formula/expression';
import type { FactLookup } from '../lookup/fact-lookup';
import { progressOf } from './overview-places';

/** The row of KPI Data so many periods before another; 0 where no period is shown that early. */
export function rowBefore(
  { firstRow, stride }: Pick<FactLookup, 'firstRow' | 'stride'>,
  found: Expression,
  periods: number,
): Expression {
  const row = periods === 0 ? found : binary(found, '-', integer(periods * stride));
  return when(binary(row, '<', integer(firstRow)), integer(0), row);
}

/** As it is shown, so that a change of nothing has neither sign nor colour; blank where one of the scores is. */
export const changeBetween = (score: Expression, before: Expression): Expression =>
  when(
    call('OR', binary(score, '=', EMPTY), binary(before, '=', EMPTY)),
    EMPTY,
    call('ROUND', binary(score, '-', before), integer(1)),
  );

/** Words that change while the period shown is going on. */
export const whileGoingOn = (words: string, otherwise: string): Expression =>
  when(progressOf('isUnfinished'), text(words), text(otherwise));

/** Nobody has a score, and nobody is ranked, before one working day of the period shown is over. */
export const isTooEarly: Expression = call(
  'AND',
  progressOf('isUnfinished'),
  binary(progressOf('elapsed'), '=', integer(0)),
);

/** A rating, marked where a part of the weight was not scored. */
export const provisional = (rating: Expression, coverage: Expression): Expression =>
  when(
    binary(rating, '=', EMPTY),
    EMPTY,
    binary(rating, '&', when(binary(coverage, '<', integer(1)), text(' *'), EMPTY)),
  );
