/**
 * Lays out the head of a scorecard: name and region, beside them score, rating and bonus, then the period and how fresh the
 * numbers are.
 */
import { binary, call, EMPTY, text, when, type Expression } from '../../core/formula/expression';
import { area, type Area } from '../../core/formula/reference';
import { startPattern, type Patterns } from '../../core/layout/number-format';
import { palette } from '../../core/layout/palette';
import type { Messages } from '../../words';
import type { Grain } from '../../core/calendar/period';
import type { PlanCells } from '../../plan/sheet/plan-cells';
import { linesBlock } from './card-lines';
import { formerRep, freshnessOf, nameOf, progressOf, regionOf } from './card-head-texts';
import { ifShown, lookup } from './card-lookup';
import type { CardPart } from './card-part';
import {
  columnOf,
  FIGURES_ROW,
  fixed,
  LAST_COLUMN,
  NAME_ROW,
  PERIOD_CELL,
  PERIOD_ROW,
  span,
  type CardColumn,
} from './card-places';
import type { FactLookup } from '../lookup/fact-lookup';
import { periodChoice, periodLabel } from '../lookup/shown-period';
import { standing, standingPay } from '../lookup/standing';
import { payPattern } from '../kpi-data/pay-columns';
import { paysMore } from '../../plan/pay';

/** On the dark band: quieter than the figures. */
const LABEL = '#c9d8e6';

/** The columns of the three figures, side by side. */
const [SCORE, RATING, BONUS] = [
  ['actual', 'unit'],
  ['attainment', 'gap'],
  ['needed', 'points'],
] as const satisfies readonly (readonly [CardColumn, CardColumn])[];

interface Head {
  readonly facts: FactLookup;
  /** The name of the sheet "KPI Data". */
  readonly factSheet: string;
  readonly plan: PlanCells;
  readonly patterns: Patterns;
  readonly grain: Grain;
}

export function cardHead({ facts, factSheet, plan, patterns, grain }: Head, m: Messages): CardPart {
  const found = lookup('found');
  const figures = [
    { columns: SCORE, label: labelOf('score', m), figure: 'score', number: '0.0' },
    { columns: RATING, label: labelOf('rating', m), figure: 'rating', number: '@' },
    {
      columns: BONUS,
      label: payLabel(facts, m),
      figure: 'pay',
      number: payPattern(facts.pay, patterns),
    },
  ] as const;
  const shown = ({ figure }: (typeof figures)[number]): Expression => {
    const value = figure === 'pay' ? standingPay(found, facts) : standing(figure, found, facts);
    return ifShown(when(binary(value, '=', EMPTY), text('–'), value));
  };
  const merged = (columns: readonly [CardColumn, CardColumn], row: number): Area => span(row, ...columns);
  const period = span(PERIOD_ROW, 'status', 'target');
  const [progress, freshness, asOf] = [SCORE, RATING, BONUS].map((columns) => merged(columns, PERIOD_ROW));
  if (!progress || !freshness || !asOf) throw new Error('three figures have three places below them');
  return {
    blocks: [
      linesBlock(NAME_ROW, [
        [['no', nameOf(facts)], ...figures.map(({ columns, label }) => [columns[0], label] as const)],
        [
          ['no', ifShown(call('TRIM', binary(formerRep(facts, m), '&', regionOf(facts, m))))],
          ...figures.map((figure) => [figure.columns[0], shown(figure)] as const),
        ],
      ]),
      // On the card itself: what a card keeps must not name cells of KPI Data, which is redrawn.
      { ...PERIOD_CELL, cells: [[lookup('current')]], initial: true },
      {
        ...{ row: PERIOD_ROW, column: 1 },
        cells: [[null, periodLabel(m.card.period, fixed(PERIOD_CELL), facts, plan)]],
      },
      linesBlock(
        PERIOD_ROW,
        [
          [
            [SCORE[0], progressOf(m)],
            [RATING[0], ifShown(freshnessOf(facts, m))],
            [BONUS[0], ifShown(facts.key('asOf', found))],
          ],
        ],
        SCORE[0],
      ),
    ],
    formats: [
      {
        area: area(NAME_ROW, 1, 2, LAST_COLUMN),
        style: { background: palette.head, color: palette.onHead, valign: 'middle' },
      },
      { area: area(NAME_ROW, 1), style: { bold: true, size: 18 } },
      { area: area(FIGURES_ROW, 1), style: { color: LABEL, valign: 'top' } },
      ...figures.flatMap(({ columns, number }) => [
        {
          area: merged(columns, NAME_ROW),
          style: { color: LABEL, size: 9, align: 'center', valign: 'bottom', wrap: true } as const,
        },
        {
          area: merged(columns, FIGURES_ROW),
          style: { size: 16, bold: true, align: 'center', ...(number === '@' ? {} : { number }) } as const,
        },
      ]),
      {
        area: area(PERIOD_ROW, 1, 1, LAST_COLUMN),
        style: { color: palette.quiet, size: 9, valign: 'middle', wrap: true, align: 'left' },
      },
      { area: area(PERIOD_ROW, columnOf('kpi')), style: { size: 10, align: 'right' } },
      {
        area: period,
        style: {
          number: startPattern(grain, patterns),
          ...{ bold: true, size: 10 },
          color: palette.ink,
          background: palette.input,
          align: 'center',
        },
      },
      { area: freshness, style: { align: 'right' } },
      { area: asOf, style: { number: patterns.dateTime } },
    ],
    rowHeights: [
      { row: NAME_ROW, height: 32 },
      { row: FIGURES_ROW, height: 32 },
      { row: PERIOD_ROW, height: 29 },
    ],
    merges: [
      ...figures.flatMap(({ columns }) => [merged(columns, NAME_ROW), merged(columns, FIGURES_ROW)]),
      ...[period, progress, freshness, asOf],
    ],
    choices: [periodChoice(period, factSheet, facts, m.card.pickPeriod)],
    inputs: [period],
  };
}

type Figure = keyof Messages['card']['onCourse'];

/** While the period is going on a figure is the one that it is on course for. */
const labelOf = (figure: Figure, m: Messages): Expression =>
  when(lookup('isUnfinished'), text(m.card.onCourse[figure]), text(m.card[figure]));

/** Regions and the team are not paid: they show what their reps are. */
function payLabel(facts: FactLookup, m: Messages): Expression {
  const [ofRep, ofReps] = paysMore(facts.pay)
    ? (['pay', 'payOfReps'] as const)
    : (['bonus', 'bonusOfReps'] as const);
  const isRep = binary(facts.key('scopeType', lookup('found')), '=', text('rep'));
  return ifShown(when(isRep, labelOf(ofRep, m), labelOf(ofReps, m)));
}
