/** Ranks reps, or regions, by their score in the period shown, with a bar for each score and what is below its target. */
import { binary, call, EMPTY, integer, text, when, type Expression } from '../../core/formula/expression';
import { area } from '../../core/formula/reference';
import { changeRules } from '../../core/layout/change-rules';
import { withAir } from '../../core/layout/number-format';
import { palette } from '../../core/layout/palette';
import type { Block, Content, Format } from '../../core/layout/sheet-layout';
import { kpiName, type Messages } from '../../words';
import { payPattern } from '../kpi-data/pay-columns';
import { paysMore } from '../../plan/pay';
import { shortPattern } from './overview-amounts';
import { numbersOf, type Overview } from './overview-contents';
import { shortName } from './overview-kpi-name';
import {
  bodyFormats,
  CHANGE_PATTERN,
  headerFormats,
  noteFormat,
  numberFormat,
  titleFormat,
  type Part,
} from './overview-part';
import { FIRST_REACHED, FOUND, NAME, progressOf, RANK } from './overview-places';
import {
  BAR,
  BEFORE,
  BELOW,
  BESIDE,
  BONUS,
  CHANGE,
  columnIn,
  hiddenCells,
  rankingEnd,
  RATING,
  SCORE,
  shownCells,
  type Ranked,
} from './overview-ranked';
import { isTooEarly, whileGoingOn } from './overview-score';

export function ranking(table: Ranked, overview: Overview, m: Messages): Part {
  const { type, header, count } = table;
  const first = header + 1;
  const foot = first + count;
  const numbers = numbersOf(overview, type);
  const { charted } = overview;
  const { rank, score, rating, previousScore, change, onCourse, red } = m.overview;
  const paid = paysMore(overview.facts.pay)
    ? (['pay', 'payOfReps'] as const)
    : (['bonus', 'bonusOfReps'] as const);
  const bonus = paid[type === 'rep' ? 0 : 1];
  const beside = type === 'rep' ? m.overview.region : charted ? kpiName(charted, m) : null;
  const name = m.overview[type];
  const headers = [
    rank,
    name,
    beside,
    whileGoingOn(onCourse.score, score),
    null,
    whileGoingOn(onCourse.rating, rating),
    previousScore,
    change,
    whileGoingOn(onCourse[bonus], m.overview[bonus]),
    red,
  ];
  const hidden: readonly Block[] =
    overview.scored.length === 0
      ? []
      : [{ row: header, column: FIRST_REACHED, cells: [overview.scored.map((kpi) => shortName(kpi, m))] }];
  return {
    blocks: [
      { row: header - 1, column: RANK, cells: [[m.overview.rankings[type]]] },
      { row: header, column: RANK, cells: [headers] },
      ...hidden,
      { row: first, column: RANK, cells: numbers.map((_, index) => shownCells(table, index, overview)) },
      {
        row: first,
        column: FOUND,
        cells: numbers.map((number, index) => hiddenCells(table, index, number, overview)),
      },
      ...(type === 'rep' ? [{ row: foot, column: NAME, cells: [mostImproved(table, m)] }] : []),
      { row: foot + 1, column: RANK, cells: [[note(table, isFirst(table, overview), m)]] },
    ],
    formats: [
      titleFormat(header - 1),
      ...headerFormats(header),
      ...formatsOf(table, overview, m),
      noteFormat(foot + 1),
    ],
    rules: [area(first, CHANGE, count, 1), area(foot, CHANGE)].flatMap((each) => changeRules(each, 'higher')),
    rowHeights: [{ row: header, height: 52 }],
    end: rankingEnd(table),
  };
}

/** The other ranking says what its own numbers are, which are of the same kind. */
const isFirst = ({ type }: Ranked, overview: Overview): boolean =>
  type === 'rep' || numbersOf(overview, 'rep').length === 0;

/** What the numbers of a period that is going on are, said once, and what the mark beside a rating means, where one has it. */
function note(table: Ranked, saysPace: boolean, m: Messages): Expression {
  const { atThisPace, tooEarly, provisional } = m.overview;
  const goingOn = when(isTooEarly, text(tooEarly), text(atThisPace));
  // The mark itself is a wildcard.
  const marked = call('COUNTIF', columnIn(table, RATING), text('*~*'));
  return call(
    'TEXTJOIN',
    text(' '),
    call('TRUE'),
    ...(saysPace ? [when(progressOf('isUnfinished'), goingOn, EMPTY)] : []),
    when(binary(marked, '>', integer(0)), text(provisional), EMPTY),
  );
}

/** The rep whose score has grown the most; blank where nobody's has. */
function mostImproved(table: Ranked, m: Messages): readonly Content[] {
  const changes = columnIn(table, CHANGE);
  const most = call('MAX', changes);
  const who = call('INDEX', columnIn(table, NAME), call('MATCH', most, changes, integer(0)));
  const ifAny = (then: Expression): Expression => when(binary(most, '>', integer(0)), then, EMPTY);
  const nothing = Array<null>(CHANGE - BESIDE - 1).fill(null);
  return [ifAny(text(m.overview.mostImproved)), ifAny(who), ...nothing, ifAny(most)];
}

function formatsOf({ type, header, count }: Ranked, overview: Overview, m: Messages): readonly Format[] {
  const { patterns, charted } = overview;
  const first = header + 1;
  return [
    ...(type === 'rep' ? [{ area: area(header, BESIDE), style: { align: 'left' } } as const] : []),
    { area: area(header, BELOW), style: { wrap: false } },
    { area: area(header, BELOW, count + 1, 1), style: { align: 'left' } },
    { area: area(header, RANK), style: { align: 'center' } },
    ...bodyFormats(first, count),
    { area: area(first, RANK, count, 1), style: { align: 'center', color: palette.quiet } },
    { area: area(first, SCORE, count, 1), style: { bold: true } },
    numberFormat(first, SCORE, count, 1, '0.0'),
    { area: area(first, RATING, count, 1), style: { align: 'right' } },
    { area: area(first, BAR, count, 1), style: { size: 8, color: palette.rep } },
    numberFormat(first, BEFORE, count, 1, '0.0'),
    numberFormat(first, CHANGE, count + 1, 1, CHANGE_PATTERN),
    // Beside a text on the right.
    numberFormat(first, BONUS, count, 1, withAir(payPattern(overview.facts.pay, patterns))),
    { area: area(header, BONUS), style: { align: 'center' } },
    { area: area(first, BELOW, count, 1), style: { size: 9, color: palette.bad } },
    ...(type === 'region' && charted
      ? [numberFormat(first, BESIDE, count, 1, shortPattern(charted, overview, m))]
      : []),
    { area: area(first + count, NAME, 1, CHANGE - NAME + 1), style: { bold: true, color: palette.good } },
  ];
}
