/**
 * Lays out the head of the overview: the period, the team's score, how the numbers are kept, and what is wrong with
 * them.
 */
import { binary, EMPTY, integer, text, when, type Expression } from '../../core/formula/expression';
import { area } from '../../core/formula/reference';
import { changeRules } from '../../core/layout/change-rules';
import { startPattern } from '../../core/layout/number-format';
import { palette } from '../../core/layout/palette';
import type { Content } from '../../core/layout/sheet-layout';
import type { Messages } from '../../words';
import type { Overview } from './overview-contents';
import { CHANGE_PATTERN, numberFormat, type Part } from './overview-part';
import {
  FIGURE_ROW,
  FIRST,
  fixed,
  FOUND,
  LABEL_ROW,
  LAST,
  NAME,
  PREVIOUS,
  PROGRESS_ROW,
  PROGRESS_ROWS,
  progressOf,
  RANK,
  SHOWN_START,
  START_ROW,
  TEAM_FOUND,
  TITLE_ROW,
  WARNING_ROW,
} from './overview-places';
import { changeBetween, provisional, rowBefore, whileGoingOn } from './overview-score';
import { progressFormula, type ProgressCell } from '../lookup/period-progress';
import { warnings } from './overview-warnings';
import { periodLabel, shownStart } from '../lookup/shown-period';
import { ifFound } from '../lookup/if-found';
import { standing } from '../lookup/standing';

const [SCORE, RATING, COVERAGE, BEFORE, CHANGE, STATE, SINCE] = [3, 4, 5, 6, 7, 9, 11];

/** @param scores the cells of the reps' scores, where there are reps */
export function head(overview: Overview, scores: Expression | undefined, m: Messages): Part {
  const { facts, plan, patterns, grain } = overview;
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
  const progress = (name: ProgressCell): Expression =>
    progressFormula(name, { found, cellOf: progressOf }, facts);
  const hidden = [
    ...PROGRESS_ROWS.map((names) => names.map(progress)),
    [shownStart(picked, facts, plan), progress('workingDays')],
  ];
  return {
    blocks: [
      { row: TITLE_ROW, column: RANK, cells: [[title]] },
      { row: LABEL_ROW, column: NAME, cells: [labels] },
      { row: FIGURE_ROW, column: NAME, cells: [figures] },
      { row: WARNING_ROW, column: RANK, cells: [[warnings(overview, score, scores, m)]] },
      { row: PROGRESS_ROW, column: FOUND, cells: hidden },
    ],
    formats: [
      {
        area: area(TITLE_ROW, RANK, 1, LAST),
        style: { background: palette.head, color: palette.onHead, valign: 'middle' },
      },
      { area: area(TITLE_ROW, RANK), style: { bold: true, size: 16 } },
      { area: area(LABEL_ROW, RANK, 1, LAST), style: { color: palette.quiet, size: 9, valign: 'bottom' } },
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
        // So small that the day and the time fit into the column: a number shows nothing beyond its cell.
        style: { number: patterns.dateTime, color: palette.quiet, align: 'left', size: 8 },
      },
      { area: area(START_ROW, FOUND), style: { number: '0' } },
      { area: area(WARNING_ROW, RANK), style: { color: palette.bad, bold: true } },
    ],
    rules: changeRules(area(FIGURE_ROW, CHANGE), 'higher'),
    rowHeights: [
      { row: TITLE_ROW, height: 32 },
      { row: LABEL_ROW, height: 34 },
      { row: FIGURE_ROW, height: 30 },
    ],
    end: WARNING_ROW + 1,
  };
}

function stateOf({ facts }: Overview, m: Messages): Expression {
  const [asOf, closedBy] = [facts.key('asOf', TEAM_FOUND), facts.key('closedBy', TEAM_FOUND)];
  const open = when(binary(asOf, '=', EMPTY), text(m.overview.live), text(m.overview.asOf));
  return when(binary(closedBy, '=', EMPTY), open, binary(text(m.overview.closedBy), '&', closedBy));
}
