/** Fills the rows of a ranking: the best first, by hidden cells that the spreadsheet sorts again with every new number. */
import { unless } from '../../core/formula/blank-cells';
import { binary, EMPTY, integer, when, type Expression } from '../../core/formula/expression';
import { cell, fixedColumnRows } from '../../core/formula/reference';
import type { Content } from '../../core/layout/sheet-layout';
import { rowInPlace, sortKey } from '../lookup/best-first';
import { ifFound } from '../lookup/if-found';
import { standing, standingPay } from '../lookup/standing';
import { plainBar } from './overview-bar';
import { numbersOf, type Overview } from './overview-contents';
import { fixed, foundIn, PREVIOUS, RANK, SORT_KEY, TEAM_FOUND, UNSORTED } from './overview-places';
import { belowTarget, reachedCells } from './overview-reached';
import { changeBetween, provisional, rowBefore } from './overview-score';

/** Beside the name: a rep's region, or what a region brings in. */
export const BESIDE = 3;
export const SCORE = 4;
export const BAR = 5;
export const RATING = 6;
export const BEFORE = 7;
export const CHANGE = 8;
export const BONUS = 9;
/** What is below its target runs on over the cells on the right, which stay empty. */
export const BELOW = 10;

/** A sign of the bar for so many points, and so many signs at most. */
const [POINTS_OF_SIGN, MOST_SIGNS] = [10, 12];

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

/** The row after its notes. */
export const rankingEnd = ({ header, count }: Ranked): number => header + 1 + count + 3;

/** A column of the table. */
export const columnIn = ({ header, count }: Ranked, column: number): Expression =>
  fixedColumnRows(column, header + 1, header + count);

/** The hidden cells that say which rows of KPI Data are shown: the best first, or in the order of KPI Data. */
export const rowsIn = ({ header, count }: Ranked, column: number): readonly Expression[] =>
  Array.from({ length: count }, (_, index) => fixed(header + 1 + index, column));

/** In the order of the columns from the rank on. */
export function shownCells(table: Ranked, index: number, overview: Overview): readonly Content[] {
  const { facts, charted } = overview;
  const { type, header } = table;
  const row = header + 1 + index;
  const at = (column: number): Expression => cell(row, column);
  const found = foundIn(row);
  const previous = cell(row, PREVIOUS, { fixedColumn: true });
  const region = type === 'rep' ? facts.key('region', found) : charted && facts.kpi(charted, found);
  const isTied = binary(at(SCORE), '=', cell(row - 1, SCORE));
  const rank = index === 0 ? integer(1) : when(isTied, cell(row - 1, RANK), integer(index + 1));
  return [
    when(binary(at(SCORE), '=', EMPTY), EMPTY, rank),
    ifFound(found, facts.key('scope', found)),
    region ? ifFound(found, region) : null,
    ifFound(found, standing('score', found, facts)),
    unless([binary(at(SCORE), '=', EMPTY)], plainBar(at(SCORE), POINTS_OF_SIGN, MOST_SIGNS)),
    ifFound(found, provisional(standing('rating', found, facts), facts.total('coverage', found))),
    ifFound(previous, standing('score', previous, facts)),
    changeBetween(at(SCORE), at(BEFORE)),
    ifFound(found, standingPay(found, facts)),
    belowTarget(row, header, overview),
  ];
}

/** From the row that is shown to what each KPI has reached; those who are not on the team in the period are not shown. */
export function hiddenCells(
  table: Ranked,
  index: number,
  number: number,
  overview: Overview,
): readonly Content[] {
  const { facts } = overview;
  const row = table.header + 1 + index;
  const unsorted = cell(row, UNSORTED, { fixedColumn: true });
  const isMissing = binary(TEAM_FOUND, '=', integer(0));
  return [
    rowInPlace(index, { keys: columnIn(table, SORT_KEY), rows: columnIn(table, UNSORTED) }),
    rowBefore(facts, foundIn(row), 1),
    when(isMissing, integer(0), binary(TEAM_FOUND, '+', integer(number - 1))),
    ifFound(unsorted, when(facts.key('isActive', unsorted), sortKey(unsorted, index, facts), EMPTY)),
    ...reachedCells(row, index + 1, overview),
  ];
}
