/**
 * Lays out the head of a scorecard: the name, the score, rating and bonus, the period, and how fresh the numbers are.
 */
import { binary, call, EMPTY, integer, text, when, type Expression } from '../../core/formula/expression';
import { area, type Area } from '../../core/formula/reference';
import { startPattern, type Patterns } from '../../core/layout/number-format';
import { palette } from '../../core/layout/palette';
import type { Block, Content } from '../../core/layout/sheet-layout';
import type { Messages } from '../../words';
import type { Grain } from '../../core/calendar/period';
import type { PlanCells } from '../../plan/sheet/plan-cells';
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

/** The columns of the three figures. */
const [SCORE, RATING, BONUS] = [
  ['points', 'pace'],
  ['actualToDate', 'targetToDate'],
  ['forecast', 'status'],
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
  const put = (row: number, column: CardColumn, content: Content): Block => ({
    row,
    column: columnOf(column),
    cells: [[content]],
  });
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
  const asOf = span(PERIOD_ROW, 'trend', 'status');
  const merged = (columns: readonly [CardColumn, CardColumn], row: number): Area => span(row, ...columns);
  const period = span(PERIOD_ROW, 'unit', 'weight');
  const beside = [span(PERIOD_ROW, 'target', 'attainment'), merged(SCORE, PERIOD_ROW)];
  const freshness = merged(RATING, PERIOD_ROW);
  return {
    blocks: [
      put(NAME_ROW, 'no', nameOf(facts)),
      put(FIGURES_ROW, 'no', ifShown(regionOf(facts, m))),
      put(FIGURES_ROW, 'target', ifShown(when(isIn(facts, 'isActive'), EMPTY, text(m.card.notInTeam)))),
      put(PERIOD_ROW, 'kpi', periodLabel(m.card.period, fixed(PERIOD_CELL), facts, plan)),
      // On the card itself: what a card keeps must not name cells of KPI Data, which is redrawn.
      { ...put(PERIOD_ROW, 'unit', lookup('current')), initial: true },
      put(PERIOD_ROW, 'target', progressOf(m)),
      put(PERIOD_ROW, 'points', coverageOf(m)),
      put(PERIOD_ROW, 'actualToDate', ifShown(freshnessOf(facts, m))),
      put(PERIOD_ROW, 'trend', ifShown(facts.key('asOf', found))),
      ...figures.flatMap(({ columns: [first], label, figure }) => {
        const value = figure === 'pay' ? standingPay(found, facts) : standing(figure, found, facts);
        return [
          put(NAME_ROW, first, label),
          put(FIGURES_ROW, first, ifShown(when(binary(value, '=', EMPTY), text('–'), value))),
        ];
      }),
    ],
    formats: [
      {
        area: area(NAME_ROW, 1, 2, LAST_COLUMN),
        style: { background: palette.head, color: palette.onHead, valign: 'middle' },
      },
      { area: area(NAME_ROW, 1), style: { bold: true, size: 18 } },
      { area: area(FIGURES_ROW, 1, 1, columnOf('attainment')), style: { color: LABEL, valign: 'top' } },
      ...figures.flatMap(({ columns, number }) => [
        {
          area: merged(columns, NAME_ROW),
          style: { color: LABEL, align: 'center', valign: 'bottom' } as const,
        },
        {
          area: merged(columns, FIGURES_ROW),
          style: { size: 20, bold: true, align: 'center', ...(number === '@' ? {} : { number }) } as const,
        },
      ]),
      {
        area: area(PERIOD_ROW, 1, 1, LAST_COLUMN),
        style: { color: palette.quiet, valign: 'middle', wrap: true },
      },
      { area: area(PERIOD_ROW, columnOf('kpi')), style: { align: 'right' } },
      {
        area: period,
        style: {
          number: startPattern(grain, patterns),
          bold: true,
          color: palette.ink,
          background: palette.input,
          align: 'center',
        },
      },
      { area: merged(SCORE, PERIOD_ROW), style: { align: 'center' } },
      { area: freshness, style: { align: 'right' } },
      { area: asOf, style: { number: patterns.dateTime, align: 'left' } },
    ],
    rowHeights: [
      { row: NAME_ROW, height: 36 },
      { row: FIGURES_ROW, height: 40 },
      { row: PERIOD_ROW, height: 32 },
    ],
    merges: [
      ...figures.flatMap(({ columns }) => [merged(columns, NAME_ROW), merged(columns, FIGURES_ROW)]),
      period,
      ...beside,
      freshness,
      asOf,
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

/** Told even where KPI Data does not hold the period. */
const nameOf = (facts: FactLookup): Expression => {
  const row = lookup('scopeRow');
  return when(binary(row, '=', integer(0)), EMPTY, facts.key('scope', row));
};

function regionOf(facts: FactLookup, m: Messages): Expression {
  const [type, region] = (['scopeType', 'region'] as const).map((key) => facts.key(key, lookup('found')));
  if (!type || !region) throw new Error('no columns of type and region');
  const ofRep = when(binary(region, '=', EMPTY), EMPTY, binary(text(`${m.card.region}: `), '&', region));
  return when(
    binary(type, '=', text('rep')),
    ofRep,
    when(binary(type, '=', text('region')), text(m.card.region), EMPTY),
  );
}

/** The condition that a flag of the row is set. */
export const isIn = (facts: FactLookup, flag: 'isActive' | 'isEmpty'): Expression =>
  binary(facts.key(flag, lookup('found')), '=', call('TRUE'));

/** `In progress: 7/26 working days` */
function progressOf(m: Messages): Expression {
  const days = [
    text(m.card.inProgress),
    lookup('elapsed'),
    text('/'),
    lookup('workingDays'),
    text(m.card.workingDays),
  ];
  const begun = days.reduce((left, right) => binary(left, '&', right));
  const isAhead = binary(lookup('now'), '<', lookup('start'));
  return when(lookup('isUnfinished'), when(isAhead, text(m.card.notBegun), begun), EMPTY);
}

/** `80% of the weight scored · provisional`; whole percents, never rounded up to a coverage that is not there. */
function coverageOf(m: Messages): Expression {
  const coverage = lookup('coverage');
  const percents = call('INT', call('ROUND', binary(coverage, '*', integer(100)), integer(6)));
  const provisional = when(binary(coverage, '<', integer(1)), text(m.card.provisional), EMPTY);
  return when(
    binary(coverage, '=', EMPTY),
    EMPTY,
    binary(binary(percents, '&', text(m.card.weightScored)), '&', provisional),
  );
}

/** Beside it stands the moment of the numbers, where they are not live. */
function freshnessOf(facts: FactLookup, m: Messages): Expression {
  const closedBy = facts.key('closedBy', lookup('found'));
  const isLive = binary(facts.key('asOf', lookup('found')), '=', EMPTY);
  const closed = binary(binary(text(m.card.closedBy), '&', closedBy), '&', text(m.card.closedOn));
  return when(binary(closedBy, '=', EMPTY), when(isLive, text(m.card.live), text(m.card.asOf)), closed);
}
