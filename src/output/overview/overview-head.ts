/**
 * Lays out the head of the overview: the period, the team's score, how the numbers are kept, and what is wrong with
 * them.
 */
import { binary, call, EMPTY, integer, text, when, type Expression } from '../../core/formula/expression';
import { area } from '../../core/formula/reference';
import { changeRules } from '../../core/layout/change-rules';
import { startPattern } from '../../core/layout/number-format';
import { palette } from '../../core/layout/palette';
import { isAdditive } from '../../model/kpi/kpi';
import type { Content } from '../../core/layout/sheet-layout';
import type { Messages } from '../../words';
import { alertSummary } from './overview-alerts';
import type { Overview } from './overview-contents';
import { CHANGE_PATTERN, numberFormat, type Part } from './overview-part';
import {
  ALERT_ROW,
  FIGURE_ROW,
  FIRST,
  fixed,
  FOUND,
  LABEL_ROW,
  LAST,
  MODE_ROW,
  NAME,
  PREVIOUS,
  PROGRESS_ROWS,
  progressOf,
  RANK,
  SHOWN_START,
  TEAM_FOUND,
  TITLE_ROW,
  WARNING_ROW,
} from './overview-places';
import { changeBetween, isTooEarly, provisional, rowBefore, whileGoingOn } from './overview-score';
import { progressFormula } from '../lookup/period-progress';
import { periodLabel, shownStart } from '../lookup/shown-period';
import { ifFound } from '../lookup/if-found';
import { standing } from '../lookup/standing';

const [SCORE, RATING, COVERAGE, BEFORE, CHANGE, STATE, SINCE] = [3, 4, 5, 6, 7, 9, 11];

/** @param scores the cells of the reps' scores, where there are reps */
export function head(overview: Overview, scores: Expression | undefined, m: Messages): Part {
  const { facts, plan, patterns, grain, alerts, modeReason } = overview;
  const found = TEAM_FOUND;
  const previous = fixed(FIGURE_ROW, PREVIOUS);
  const [score, before] = [fixed(FIGURE_ROW, SCORE), fixed(FIGURE_ROW, BEFORE)];
  const { period, teamScore, rating, coverage, previousScore, change, numbers, title, onCourse } = m.overview;
  const picked = fixed(FIGURE_ROW, NAME);
  const labels = [
    periodLabel(period, picked, facts, plan),
    whileGoingOn(onCourse.score, teamScore),
    whileGoingOn(onCourse.rating, rating),
    coverage,
    previousScore,
    change,
    null,
    numbers,
  ];
  const figures: readonly Content[] = [
    facts.periods.shown(plan.start),
    ifFound(found, standing('score', found, facts)),
    ifFound(found, provisional(standing('rating', found, facts), facts.total('coverage', found))),
    ifFound(found, facts.total('coverage', found)),
    ifFound(previous, standing('score', previous, facts)),
    changeBetween(score, before),
    null,
    ifFound(found, stateOf(overview, m)),
    null,
    ifFound(found, facts.key('asOf', found)),
    null,
    facts.row(SHOWN_START, integer(1)),
    rowBefore(facts, found, 1),
  ];
  const shown = { found, cellOf: progressOf };
  return {
    blocks: [
      { row: TITLE_ROW, column: RANK, cells: [[title]] },
      { row: LABEL_ROW, column: NAME, cells: [labels] },
      { row: FIGURE_ROW, column: NAME, cells: [figures] },
      {
        row: ALERT_ROW,
        column: RANK,
        cells: [[alertSummary(alerts, m)], [modeReason], [warnings(overview, scores, m)]],
      },
      {
        row: ALERT_ROW,
        column: FOUND,
        cells: PROGRESS_ROWS.map((names) => names.map((name) => progressFormula(name, shown, facts))),
      },
      { row: WARNING_ROW, column: FOUND, cells: [[shownStart(picked, facts, plan)]] },
    ],
    formats: [
      {
        area: area(TITLE_ROW, RANK, 1, LAST),
        style: { background: palette.head, color: palette.onHead, valign: 'middle' },
      },
      { area: area(TITLE_ROW, RANK), style: { bold: true, size: 16 } },
      { area: area(LABEL_ROW, RANK, 1, LAST), style: { color: palette.quiet, valign: 'bottom' } },
      { area: area(LABEL_ROW, FIRST, 1, CHANGE - FIRST + 1), style: { align: 'right', wrap: true } },
      { area: area(FIGURE_ROW, RANK, 1, LAST), style: { valign: 'middle' } },
      {
        area: area(FIGURE_ROW, NAME),
        style: {
          number: startPattern(grain, patterns),
          bold: true,
          size: 12,
          background: palette.input,
          align: 'center',
        },
      },
      { area: area(FIGURE_ROW, SCORE, 1, 2), style: { bold: true, size: 16, color: palette.head } },
      numberFormat(FIGURE_ROW, SCORE, 1, 1, '0.0'),
      { area: area(FIGURE_ROW, RATING), style: { align: 'right' } },
      numberFormat(FIGURE_ROW, COVERAGE, 1, 1, '0%'),
      numberFormat(FIGURE_ROW, BEFORE, 1, 1, '0.0'),
      numberFormat(FIGURE_ROW, CHANGE, 1, 1, CHANGE_PATTERN),
      { area: area(FIGURE_ROW, STATE), style: { color: palette.quiet } },
      {
        area: area(FIGURE_ROW, SINCE),
        style: { number: patterns.dateTime, color: palette.quiet, align: 'left' },
      },
      { area: area(ALERT_ROW, RANK), style: { bold: true } },
      { area: area(WARNING_ROW, FOUND), style: { number: '0' } },
      { area: area(MODE_ROW, RANK), style: { color: palette.quiet, italic: true } },
      { area: area(WARNING_ROW, RANK), style: { color: palette.bad, bold: true } },
    ],
    rules: changeRules(area(FIGURE_ROW, CHANGE), 'higher'),
    rowHeights: [
      { row: TITLE_ROW, height: 36 },
      { row: LABEL_ROW, height: 36 },
      { row: FIGURE_ROW, height: 36 },
    ],
    end: WARNING_ROW + 2,
  };
}

function stateOf({ facts }: Overview, m: Messages): Expression {
  const [asOf, closedBy] = [facts.key('asOf', TEAM_FOUND), facts.key('closedBy', TEAM_FOUND)];
  const open = when(binary(asOf, '=', EMPTY), text(m.overview.live), text(m.overview.asOf));
  return when(binary(closedBy, '=', EMPTY), open, binary(text(m.overview.closedBy), '&', closedBy));
}

/** Everything that is wrong, one sentence after the other. */
function warnings(
  { facts, plan, scored, checkTotal, newNames, errors }: Overview,
  scores: Expression | undefined,
  m: Messages,
): Expression {
  const { noSuchPeriod, outOfPeriods, unreadable, noScores, nothingLater } = m.overview;
  const isMissing = (row: Expression): Expression => binary(row, '=', integer(0));
  const counted = call('COUNT', fixed(FIGURE_ROW, SCORE), ...(scores ? [scores] : []));
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
  const sentence = [text(before), count, text(firstIn), first, text(after)].reduce((left, right) =>
    binary(left, '&', right),
  );
  return when(binary(count, '>', integer(0)), sentence, EMPTY);
}

/** Blank while the plan says what it said at the last build; where its list is gone nothing is known. */
function typedOverText({ typedOver }: Overview['plan'], m: Messages): Expression {
  const [before, between, after] = m.overview.typedOver(m.sheets.plan);
  const sentence = [text(before), typedOver.count, text(between), typedOver.text, text(after)].reduce(
    (left, right) => binary(left, '&', right),
  );
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
