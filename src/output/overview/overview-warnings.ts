/** Writes what is wrong with the numbers of the overview as one text, one sentence after the other. */
import {
  binary,
  call,
  EMPTY,
  integer,
  joinedText,
  text,
  when,
  type Expression,
} from '../../core/formula/expression';
import { isAdditive } from '../../model/kpi/kpi';
import type { Messages } from '../../words';
import type { Overview } from './overview-contents';
import { progressOf, SHOWN_START, TEAM_FOUND } from './overview-places';
import { isTooEarly } from './overview-score';

/**
 * @param teamScore the cell of the team's score
 * @param scores the cells of the reps' scores, where there are reps
 */
export function warnings(
  { facts, plan, scored, checkTotal, newNames, errors }: Overview,
  teamScore: Expression,
  scores: Expression | undefined,
  m: Messages,
): Expression {
  const { noSuchPeriod, outOfPeriods, unreadable, noScores, nothingLater } = m.overview;
  const isMissing = (row: Expression): Expression => binary(row, '=', integer(0));
  const counted = call('COUNT', teamScore, ...(scores ? [scores] : []));
  // Where cells are errors, they are why.
  const isWithoutScores = checkTotal
    ? call('AND', isMissing(counted), isMissing(checkTotal))
    : errors === undefined
      ? isMissing(counted)
      : call('FALSE');
  const sentences = [
    ...(errors === undefined ? [] : [text(errors)]),
    ...(checkTotal
      ? [
          when(
            binary(checkTotal, '>', integer(0)),
            binary(
              binary(text(unreadable.before), '&', checkTotal),
              '&',
              text(unreadable.after(m.sheets.data)),
            ),
            EMPTY,
          ),
        ]
      : []),
    ...(newNames ? [newNamesText(newNames, m)] : []),
    when(
      isMissing(TEAM_FOUND),
      text(noSuchPeriod(m.sheets.data)),
      when(
        isMissing(facts.row(plan.start, integer(1))),
        text(outOfPeriods(m.sheets.data)),
        when(isTooEarly, EMPTY, when(isWithoutScores, text(noScores(m.sheets.plan)), EMPTY)),
      ),
    ),
    ...(scored.length === 0
      ? []
      : [
          when(facts.bandsAreOutOfOrder.now, text(m.overview.bandsOutOfOrder(m.sheets.plan)), EMPTY),
          when(facts.bandsAreOutOfOrder.past, text(m.overview.pastBandsOutOfOrder(m.sheets.plan)), EMPTY),
          when(facts.partsWereTyped, text(m.overview.partsTyped(m.sheets.plan)), EMPTY),
        ]),
    ...(scored.some(isAdditive)
      ? [when(facts.lengthsWereTyped, text(m.overview.lengthsTyped(m.sheets.plan)), EMPTY)]
      : []),
    when(isLastWithData(plan), text(nothingLater), EMPTY),
    typedOverText(plan, m),
  ];
  return call('TEXTJOIN', text(' '), call('TRUE'), ...sentences);
}

/** Blank where there are none. */
function newNamesText({ count, first }: Overview['newNames'] & object, m: Messages): Expression {
  const { before, first: firstIn, after } = m.overview.newNames;
  const sentence = joinedText(text(before), count, text(firstIn), first, text(after));
  return when(binary(count, '>', integer(0)), sentence, EMPTY);
}

/** Blank while the plan says what it said at the last build; where its list is gone nothing is known. */
function typedOverText({ typedOver }: Overview['plan'], m: Messages): Expression {
  const [before, between, after] = m.overview.typedOver(m.sheets.plan);
  const sentence = joinedText(text(before), typedOver.count, text(between), typedOver.text, text(after));
  const isTyped = call('IFERROR', binary(typedOver.count, '>', integer(0)), call('FALSE'));
  return when(isTyped, sentence, EMPTY);
}

/** Nobody chose a period, and the one that stands in for that of today is over. */
const isLastWithData = (plan: Overview['plan']): Expression =>
  call(
    'AND',
    binary(SHOWN_START, '=', plan.start),
    binary(plan.current, '=', EMPTY),
    binary(progressOf('end'), '<=', call('TODAY')),
  );
