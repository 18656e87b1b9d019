/** Lays out the hidden cells of a scorecard: its row of KPI Data, and how far the period has come. */
import { binary, call, integer, text, when, type Expression } from '../../core/formula/expression';
import { area, fixedColumnRows, type Area } from '../../core/formula/reference';
import { WHOLE_NUMBER } from '../../core/layout/number-format';
import type { Content } from '../../core/layout/sheet-layout';
import type { PlanCells } from '../../plan/sheet/plan-cells';
import type { CardPart } from './card-part';
import {
  FIRST_KPI_ROW,
  FIRST_TREND,
  fixed,
  HEADER_ROW,
  PERIOD_CELL,
  TREND_PERIODS,
  WEIGHTS,
} from './card-places';
import { comparedRow } from '../lookup/compared-row';
import type { FactLookup } from '../lookup/fact-lookup';
import { ifFound } from '../lookup/if-found';
import { progressFormula } from '../lookup/period-progress';
import { shownStart } from '../lookup/shown-period';

const COLUMNS = [
  /** The scope's number in KPI Data, its row in the first period and in the one shown; the moment of the numbers. */
  ['scopeKey', 'scopeNumber', 'scopeRow', 'found', 'now'],
  /**
   * The day after the period; its working days while it is going on, a rep's own where they came or went; what the cell of
   * the period shows until somebody picks another one.
   */
  ['end', 'workingDays', 'elapsed', 'isUnfinished', 'current'],
  /** The days between which the year to date lies, and how many periods it has; the weights of all KPIs. */
  ['start', 'yearStart', 'periodsToDate', 'coverage', 'totalWeight'],
  /** How many periods to date the scope has targets in; the row with which the one shown is compared, 0 for none. */
  ['periodsOnTeam', 'previousRow'],
] as const;

type LookupCell = (typeof COLUMNS)[number][number];

const areaOf = (name: LookupCell): Area => {
  const right = COLUMNS.findIndex((names) => names.some((each) => each === name));
  const down = (COLUMNS[right] ?? []).findIndex((each) => each === name);
  return area(1 + down, WEIGHTS + right);
};

/**
 * The cell that tells one card from another: the key of its scope, see `lookupKey`. It is written last: a card that still
 * has the template's is not finished.
 */
export const SCOPE_CELL: Area = areaOf('scopeKey');

/**
 * Hidden beside it, and written with it: how the card was drawn last, see `lookOf`; blank where it is being drawn
 * otherwise.
 */
export const LOOK_CELL: Area = { ...SCOPE_CELL, column: SCOPE_CELL.column - 1 };

/** The key of no scope. */
export const TEMPLATE_SCOPE = 'template';

export const lookup = (name: LookupCell): Expression => fixed(areaOf(name));

/** What says how far the period shown has come. */
export const SHOWN = { found: lookup('found'), end: lookup('end'), now: lookup('now') };

/** Blank where KPI Data does not hold the card's scope and period. */
export const ifShown = (then: Expression): Expression => ifFound(lookup('found'), then);

/**
 * The row of KPI Data for a period of the trend; 0 for an earlier one that is not shown, or in which the scope was not on
 * the team.
 */
export const rowOfTrend = (place: number): Expression => fixed(area(HEADER_ROW, FIRST_TREND + place));

/** The place of the period before the one shown. */
const PREVIOUS = TREND_PERIODS - 2;

/** @param kpis how many the card has */
export function lookupCells(kpis: number, facts: FactLookup, plan: PlanCells): CardPart {
  const contentOf = (name: LookupCell): Content => contents(name, kpis, facts, plan);
  const rows = (
    columns: readonly (readonly LookupCell[])[],
    first: number,
  ): readonly (readonly Content[])[] =>
    (columns[0] ?? []).slice(first).map((_, down) =>
      columns.map((names) => {
        const name = names[first + down];
        return name === undefined ? null : contentOf(name);
      }),
    );
  const [keys, ...others] = COLUMNS;
  return {
    blocks: [
      { row: SCOPE_CELL.row, column: SCOPE_CELL.column, cells: [[contentOf('scopeKey')]], initial: true },
      { row: SCOPE_CELL.row + 1, column: WEIGHTS, cells: rows([keys], 1) },
      { row: 1, column: WEIGHTS + 1, cells: rows(others, 0) },
      {
        row: HEADER_ROW,
        column: FIRST_TREND,
        cells: [
          Array.from({ length: TREND_PERIODS }, (_, place) => trendRow(TREND_PERIODS - 1 - place, facts)),
        ],
      },
    ],
    formats: [
      { area: { ...LOOK_CELL, columns: 2 }, style: { number: '@' } },
      // A row that somebody moved brings its formats along.
      { area: area(HEADER_ROW, FIRST_TREND, 1, TREND_PERIODS), style: { number: WHOLE_NUMBER } },
      // Joined to a text, a date becomes what its cell shows: conditions need the whole number.
      ...(['start', 'yearStart'] as const).map((name) => ({
        area: areaOf(name),
        style: { number: WHOLE_NUMBER },
      })),
    ],
  };
}

function trendRow(back: number, facts: FactLookup): Expression {
  const row = back === 0 ? lookup('found') : binary(lookup('found'), '-', integer(back * facts.stride));
  const ifOnTeam = back === 0 ? row : when(facts.key('isActive', row), row, integer(0));
  return when(binary(row, '<', integer(facts.firstRow)), integer(0), ifOnTeam);
}

function contents(name: LookupCell, kpis: number, facts: FactLookup, plan: PlanCells): Content {
  const [number, found] = [lookup('scopeNumber'), lookup('found')];
  switch (name) {
    case 'scopeKey':
      return TEMPLATE_SCOPE;
    case 'scopeNumber':
      return facts.scopeNumber(lookup('scopeKey'));
    case 'scopeRow':
      return when(
        binary(number, '=', integer(0)),
        integer(0),
        binary(integer(facts.firstRow - facts.stride - 1), '+', number),
      );
    case 'found':
      return facts.row(lookup('start'), number);
    case 'now':
    case 'end':
    case 'workingDays':
    case 'elapsed':
    case 'isUnfinished':
      return progressFormula(name, { found, cellOf: lookup }, facts);
    case 'start':
      return shownStart(fixed(PERIOD_CELL), facts, plan);
    case 'current':
      return facts.periods.shown(plan.start);
    case 'yearStart':
      // The base period is not shown, and no part of the year to date.
      return ifShown(call('MAX', facts.key('yearStart', found), facts.key('start', integer(facts.firstRow))));
    case 'periodsToDate':
      return ifShown(call('COUNTIFS', ...toDate(facts)));
    case 'periodsOnTeam':
      return ifShown(call('COUNTIFS', ...onTeamToDate(facts)));
    case 'previousRow':
      return comparedRow(
        {
          before: rowOfTrend(PREVIOUS),
          scopeNumber: number,
          isUnfinished: lookup('isUnfinished'),
        },
        facts,
      );
    case 'coverage':
      return ifShown(facts.total('coverage', found));
    case 'totalWeight':
      return call('SUM', fixedColumnRows(WEIGHTS, FIRST_KPI_ROW, FIRST_KPI_ROW + Math.max(1, kpis) - 1));
    default:
      return name satisfies never;
  }
}

/** The conditions of the scope's rows from the first period of the year to the one shown. */
export const toDate = ({ columns }: FactLookup): readonly Expression[] => [
  columns.key('scopeNumber'),
  lookup('scopeNumber'),
  columns.key('start'),
  binary(text('>='), '&', lookup('yearStart')),
  columns.key('start'),
  binary(text('<='), '&', lookup('start')),
];

/** Those of them in which it is on the team. */
export const onTeamToDate = (facts: FactLookup): readonly Expression[] => [
  ...toDate(facts),
  facts.columns.key('isActive'),
  call('TRUE'),
];
