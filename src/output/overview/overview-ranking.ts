/**
 * Ranks reps, or regions, by their score in the period shown; the spreadsheet sorts them again with every new number.
 */
import { kpiPattern } from '../../model/kpi/kpi-pattern';
import { binary, call, EMPTY, integer, text, when, type Expression } from '../../core/formula/expression';
import { area, cell, fixedColumnRows } from '../../core/formula/reference';
import { changeRules } from '../../core/layout/change-rules';
import { palette } from '../../core/layout/palette';
import type { Block, Content, Format } from '../../core/layout/sheet-layout';
import { kpiName, type Messages } from '../../words';
import { ifFound } from '../lookup/if-found';
import { standing, standingPay } from '../lookup/standing';
import { payPattern } from '../kpi-data/pay-columns';
import { paysMore } from '../../plan/pay';
import { chartedKpi, numbersOf, type Overview } from './overview-contents';
import {
  bodyFormats,
  CHANGE_PATTERN,
  headerFormats,
  noteFormat,
  numberFormat,
  titleFormat,
  type Part,
} from './overview-part';
import {
  FIRST_RED,
  fixed,
  FOUND,
  foundIn,
  LAST,
  NAME,
  PREVIOUS,
  progressOf,
  RANK,
  SORT_KEY,
  TEAM_FOUND,
  UNSORTED,
} from './overview-places';
import { redCells, redFormula } from './overview-red';
import { changeBetween, isTooEarly, provisional, rowBefore, whileGoingOn } from './overview-score';

/** Beside the name: a rep's region, or what a region brings in. */
export const BESIDE = 3;
export const SCORE = 4;
const [RATING, COVERAGE, BEFORE, CHANGE, BONUS] = [5, 6, 7, 8, 9];
/** At the right edge: the names run on to the left, over cells that stay empty. */
const RED = LAST;
const ROOM_FOR_RED = Array<null>(RED - BONUS - 1).fill(null);

/** The order of KPI Data decides between equal scores alone. */
const FINER_THAN_SCORES = 1_000_000_000;

/** Scores begin at 0: below them come those who have none. */
const WITHOUT_SCORE = -1;

/** Where a ranking is. */
export interface Ranked {
  readonly type: 'rep' | 'region';
  /** The row of the headers: the best one stands below it. */
  readonly header: number;
  readonly count: number;
}

/** A ranking whose title stands in a row; `undefined` where there is nobody to rank. */
export function ranked(type: Ranked['type'], titleRow: number, overview: Overview): Ranked | undefined {
  const count = numbersOf(overview, type).length;
  return count === 0 ? undefined : { type, header: titleRow + 1, count };
}

/** A column of the table. */
export const columnIn = ({ header, count }: Ranked, column: number): Expression =>
  fixedColumnRows(column, header + 1, header + count);

/** The hidden cells that say which rows of KPI Data are shown: the best first, or in the order of KPI Data. */
export const rowsIn = ({ header, count }: Ranked, column: number): readonly Expression[] =>
  Array.from({ length: count }, (_, index) => fixed(header + 1 + index, column));

export function ranking(table: Ranked, overview: Overview, m: Messages): Part {
  const { type, header, count } = table;
  const first = header + 1;
  const foot = first + count;
  const numbers = numbersOf(overview, type);
  const charted = chartedKpi(overview);
  const { rank, score, rating, coverage, previousScore, change, onCourse, red } = m.overview;
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
    whileGoingOn(onCourse.rating, rating),
    coverage,
    previousScore,
    change,
    whileGoingOn(onCourse[bonus], m.overview[bonus]),
    ...ROOM_FOR_RED,
    red,
  ];
  const hidden: readonly Block[] =
    overview.scored.length === 0
      ? []
      : [{ row: header, column: FIRST_RED, cells: [overview.scored.map((kpi) => kpiName(kpi, m))] }];
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
      { row: foot + 1, column: RANK, cells: [[note(table, m)]] },
    ],
    formats: [
      titleFormat(header - 1),
      ...headerFormats(header),
      ...formatsOf(table, overview),
      noteFormat(foot + 1),
    ],
    rules: [area(first, CHANGE, count, 1), area(foot, CHANGE)].flatMap((each) => changeRules(each, 'higher')),
    rowHeights: [{ row: header, height: 52 }],
    end: foot + 3,
  };
}

function shownCells({ type, header }: Ranked, index: number, overview: Overview): readonly Content[] {
  const { facts } = overview;
  const row = header + 1 + index;
  const at = (column: number): Expression => cell(row, column);
  const found = foundIn(row);
  const previous = cell(row, PREVIOUS, { fixedColumn: true });
  const charted = chartedKpi(overview);
  const region = type === 'rep' ? facts.key('region', found) : charted && facts.kpi(charted, found);
  const rank =
    index === 0
      ? integer(1)
      : when(binary(at(SCORE), '=', cell(row - 1, SCORE)), cell(row - 1, RANK), integer(index + 1));
  return [
    when(binary(at(SCORE), '=', EMPTY), EMPTY, rank),
    ifFound(found, facts.key('scope', found)),
    region ? ifFound(found, region) : null,
    ifFound(found, standing('score', found, facts)),
    ifFound(found, provisional(standing('rating', found, facts), at(COVERAGE))),
    ifFound(found, facts.total('coverage', found)),
    ifFound(previous, standing('score', previous, facts)),
    changeBetween(at(SCORE), at(BEFORE)),
    ifFound(found, standingPay(found, facts)),
    ...ROOM_FOR_RED,
    redFormula(row, overview),
  ];
}

/** From the row that is shown to the names of the red KPIs; those who are not on the team in the period are not shown. */
function hiddenCells(table: Ranked, index: number, number: number, overview: Overview): readonly Content[] {
  const { facts } = overview;
  const row = table.header + 1 + index;
  const unsorted = cell(row, UNSORTED, { fixedColumn: true });
  const keys = columnIn(table, SORT_KEY);
  const place = call('MATCH', call('LARGE', keys, integer(index + 1)), keys, integer(0));
  const score = standing('score', unsorted, facts);
  const isMissing = binary(TEAM_FOUND, '=', integer(0));
  const key = binary(
    when(binary(score, '=', EMPTY), integer(WITHOUT_SCORE), score),
    '-',
    binary(integer(index + 1), '/', integer(FINER_THAN_SCORES)),
  );
  return [
    call('IFERROR', call('INDEX', columnIn(table, UNSORTED), place), integer(0)),
    rowBefore(facts, foundIn(row), 1),
    when(isMissing, integer(0), binary(TEAM_FOUND, '+', integer(number - 1))),
    ifFound(unsorted, when(facts.key('isActive', unsorted), key, EMPTY)),
    ...redCells(row, table.header, overview),
  ];
}

/** What the numbers of a period that is going on are, and what the mark beside a rating means, where one has it. */
function note(table: Ranked, m: Messages): Expression {
  const { atThisPace, tooEarly, provisional } = m.overview;
  const goingOn = when(isTooEarly, text(tooEarly), text(atThisPace));
  const marked = call('COUNTIFS', columnIn(table, COVERAGE), text('<1'), columnIn(table, RATING), text('?*'));
  return call(
    'TEXTJOIN',
    text(' '),
    call('TRUE'),
    when(progressOf('isUnfinished'), goingOn, EMPTY),
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

function formatsOf({ type, header, count }: Ranked, overview: Overview): readonly Format[] {
  const { patterns } = overview;
  const first = header + 1;
  const charted = chartedKpi(overview);
  return [
    ...(type === 'rep' ? [{ area: area(header, BESIDE), style: { align: 'left' } } as const] : []),
    { area: area(header, RED), style: { wrap: false } },
    { area: area(header, RANK), style: { align: 'center' } },
    ...bodyFormats(first, count),
    { area: area(first, RANK, count, 1), style: { align: 'center', color: palette.quiet } },
    { area: area(first, SCORE, count, 1), style: { bold: true } },
    numberFormat(first, SCORE, count, 1, '0.0'),
    { area: area(first, RATING, count, 1), style: { align: 'right' } },
    numberFormat(first, COVERAGE, count, 1, '0%'),
    numberFormat(first, BEFORE, count, 1, '0.0'),
    numberFormat(first, CHANGE, count + 1, 1, CHANGE_PATTERN),
    numberFormat(first, BONUS, count, 1, payPattern(overview.facts.pay, patterns)),
    { area: area(first, RED, count, 1), style: { size: 9, color: palette.bad, align: 'right' } },
    ...(type === 'region' && charted
      ? [numberFormat(first, BESIDE, count, 1, kpiPattern(charted, patterns))]
      : []),
    { area: area(first + count, NAME, 1, CHANGE - NAME + 1), style: { bold: true, color: palette.good } },
  ];
}
