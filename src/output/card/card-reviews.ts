/**
 * Lays out the list in which people write what they say of each period and when they signed, a row each: so what was written
 * of one period is still there when another one is shown.
 */
import { binary, call, EMPTY, integer, when, type Expression } from '../../core/formula/expression';
import { area, fixedColumnRows, type Area } from '../../core/formula/reference';
import type { Grain, Period } from '../../core/calendar/period';
import { startPattern, type Patterns } from '../../core/layout/number-format';
import { palette } from '../../core/layout/palette';
import type { Messages } from '../../words';
import { periodContent } from '../kpi-data/period-list';
import type { FactLookup } from '../lookup/fact-lookup';
import { linesBlock } from './card-lines';
import { ifShown, lookup } from './card-lookup';
import type { CardPart } from './card-part';
import {
  columnOf,
  FIRST_REVIEW_ROW,
  MOST_REVIEWS,
  REVIEW_TITLE_ROW,
  span,
  type CardColumn,
} from './card-places';

/** The period, what the rep says and what the manager says of it, and the day on which they signed. */
const COLUMNS = {
  period: ['kpi', 'kpi'],
  own: ['status', 'actual'],
  managers: ['unit', 'needed'],
  signedOn: ['weight', 'points'],
} as const satisfies Record<string, readonly [CardColumn, CardColumn]>;

type ReviewColumn = keyof typeof COLUMNS;

/** All rows of the list. */
const listOf = (column: ReviewColumn): Area =>
  span(FIRST_REVIEW_ROW, COLUMNS[column][0], COLUMNS[column][1], MOST_REVIEWS);

/** Where one of them is written, in a row from 0. */
export const reviewCell = (column: ReviewColumn, index: number): Area =>
  area(FIRST_REVIEW_ROW + index, columnOf(COLUMNS[column][0]));

const cellsOf = (column: ReviewColumn): Expression =>
  fixedColumnRows(columnOf(COLUMNS[column][0]), FIRST_REVIEW_ROW, FIRST_REVIEW_ROW + MOST_REVIEWS - 1);

/**
 * What is written of the period shown: texts of several rows one below the other, the latest day. A row is of a period where
 * its first cell holds a day of it, or what the period is called in any language.
 */
export function reviewed(column: Exclude<ReviewColumn, 'period'>, facts: FactLookup): Expression {
  const periods = cellsOf('period');
  const isWithin = [
    call('ISNUMBER', periods),
    binary(periods, '>=', lookup('start')),
    binary(periods, '<', lookup('end')),
  ].reduce((all, each) => binary(all, '*', each));
  const isCalled = facts.periods.areCalled(periods, lookup('start'));
  const found = call('FILTER', cellsOf(column), binary(binary(isWithin, '+', isCalled), '>', integer(0)));
  if (column !== 'signedOn') {
    return ifShown(call('TEXTJOIN', call('CHAR', integer(10)), call('TRUE'), call('IFERROR', found, EMPTY)));
  }
  const latest = call('IFERROR', call('MAX', found), integer(0));
  return ifShown(when(binary(latest, '=', integer(0)), EMPTY, latest));
}

interface Reviews {
  readonly patterns: Patterns;
  readonly grain: Grain;
  /** The periods that the first rows are for; people name others in the rows below. */
  readonly reviews: readonly Period[];
}

export function cardReviews({ patterns, grain, reviews }: Reviews, m: Messages): CardPart {
  const { title, period, own, managers, signedOn, signedOnHelp } = m.card.reviews;
  const [periods, ownTexts, managersTexts, days] = (['period', 'own', 'managers', 'signedOn'] as const).map(
    listOf,
  );
  if (!periods || !ownTexts || !managersTexts || !days) throw new Error('a review has four columns');
  return {
    blocks: [
      linesBlock(REVIEW_TITLE_ROW, [
        [['no', title]],
        [
          ['kpi', period],
          [COLUMNS.own[0], own],
          [COLUMNS.managers[0], managers],
          [COLUMNS.signedOn[0], signedOn],
        ],
      ]),
      {
        ...{ row: FIRST_REVIEW_ROW, column: periods.column, initial: true },
        cells: reviews.slice(0, MOST_REVIEWS).map((each) => [periodContent(each, m)]),
      },
    ],
    formats: [
      { area: area(REVIEW_TITLE_ROW, 1), style: { bold: true, italic: false, color: palette.head } },
      {
        area: span(REVIEW_TITLE_ROW + 1, 'no', 'points'),
        style: { ...{ bold: true, size: 9 }, background: palette.band, color: palette.head },
      },
      {
        area: span(FIRST_REVIEW_ROW, 'kpi', 'points', MOST_REVIEWS),
        style: {
          ...{ bold: false, italic: false, size: 9, color: palette.ink },
          ...{ background: palette.input, rule: palette.line },
          ...{ valign: 'middle', align: 'left', wrap: true },
        },
      },
      { area: periods, style: { number: grain === 'month' ? startPattern(grain, patterns) : '@' } },
      ...[ownTexts, managersTexts].map((each) => ({ area: each, style: { number: '@' } })),
      { area: days, style: { number: patterns.date } },
    ],
    rowHeights: Array.from({ length: MOST_REVIEWS }, (_, at) => ({ row: FIRST_REVIEW_ROW + at, height: 30 })),
    mergesAcross: [ownTexts, managersTexts, days],
    choices: [{ area: days, from: { kind: 'date' }, help: signedOnHelp }],
    inputs: [periods, ownTexts, managersTexts, days],
  };
}
