/** Lays out what one KPI has on a scorecard: its row of the first table, and of the second. */
import { binary, call, EMPTY, integer, text, when, type Expression } from '../../core/formula/expression';
import { cell, fixedColumnRows } from '../../core/formula/reference';
import type { Noted } from '../kpi-data/unmeasured-notes';
import { isAdditive, type Kpi } from '../../model/kpi/kpi';
import type { Patterns } from '../../core/layout/number-format';
import type { Content } from '../../core/layout/sheet-layout';
import { kpiName, unitBeside, type Messages } from '../../words';
import type { PlanCells } from '../../plan/sheet/plan-cells';
import { written } from '../../compute/rules/written';
import { IS_NUMBER, unless } from '../../core/formula/blank-cells';
import { judged } from '../../compute/scoring/judged';
import { hasPace } from '../../compute/scoring/pace';
import { isCohort, isGrowth } from '../../compute/scoring/wait';
import { SHARE } from '../../compute/scoring/share';
import { forecast, needed } from './card-ahead';
import { changeFormula } from './card-change';
import { gapFormula } from './card-gap';
import { ifShown, lookup, onTeamToDate, rowOfTrend, SHOWN, toDate } from './card-lookup';
import {
  CARD_COLUMNS,
  columnOf,
  FIRST_KPI_ROW,
  kpiRow,
  TREND_PERIODS,
  WEIGHTS,
  type CardColumn,
  type MoreColumn,
} from './card-places';
import { statusFormula } from './card-status';
import { trendLine } from './card-trend';
import type { FactLookup } from '../lookup/fact-lookup';
import { ifFound } from '../lookup/if-found';
import { soFar } from '../lookup/so-far';

export interface RowOfCard {
  readonly kpi: Kpi;
  /** From 0. */
  readonly index: number;
  /** All of the card. */
  readonly kpis: readonly Kpi[];
  readonly facts: FactLookup;
  readonly plan: PlanCells;
  readonly patterns: Patterns;
}

/** The columns of the first table, then the hidden ones: the weight in the plan, and the values of the last periods. */
export function cardRow(of: RowOfCard, m: Messages): readonly Content[] {
  const { kpi, facts } = of;
  return [
    ...CARD_COLUMNS.map((column) => contentOf(column, of, m)),
    ...Array<null>(WEIGHTS - 1 - CARD_COLUMNS.length).fill(null),
    ifShown(facts.scored('weight', kpi, lookup('found'))),
    ...Array.from({ length: TREND_PERIODS }, (_, place) => valueIn(rowOfTrend(place), kpi, facts)),
  ];
}

/** The KPI's value in a row of KPI Data; blank where there is none. */
const valueIn = (row: Expression, kpi: Kpi, facts: FactLookup): Expression =>
  ifFound(row, facts.kpi(kpi, row));

/** The value with which the KPI's is compared; what grows in a period that is going on is compared already. */
function previousValue(kpi: Kpi, facts: FactLookup): Expression {
  const value = valueIn(lookup('previousRow'), kpi, facts);
  return isGrowth(kpi) ? when(lookup('isUnfinished'), EMPTY, value) : value;
}

/** Another cell of the KPI, in whichever of the tables it stands. */
const cellOf =
  (index: number) =>
  (column: CardColumn): Expression =>
    cell(kpiRow(column, index), columnOf(column));

function contentOf(
  column: (typeof CARD_COLUMNS)[number],
  { kpi, index, kpis, facts, plan, patterns }: RowOfCard,
  m: Messages,
): Content {
  const at = cellOf(index);
  const scored = (of: 'target' | 'attainment' | 'points'): Expression =>
    ifShown(facts.scored(of, kpi, lookup('found')));
  switch (column) {
    case 'no':
      return index + 1;
    case 'kpi':
      return kpiName(kpi, m);
    case 'status': {
      const cells = { pace: at('pace'), attainment: at('attainment') };
      const share = written(judged(kpi), { isUnfinished: lookup('isUnfinished'), ...cells });
      const status = statusFormula(share, whyUnmeasured(kpi, facts), plan, m);
      if (!isCohort(kpi)) return status;
      const isSoFar = call('AND', binary(at('actual'), '<>', EMPTY), soFar(kpi, SHOWN, facts));
      return when(isSoFar, text(m.card.soFar), status);
    }
    case 'target':
    case 'attainment':
    case 'points':
      return scored(column);
    case 'actual':
      return ifShown(facts.kpi(kpi, lookup('found')));
    case 'unit':
      return kpi.own?.unit ? kpi.own.unit : unitBeside(kpi.unit, patterns, m);
    case 'gap':
      return gapFormula(kpi, at('actual'), at('target'), patterns);
    case 'needed':
      return needed(kpi, { actual: at('actual'), target: at('target') }, plan);
    case 'weight':
      return shareOf(kpiRow(column, index), kpis.length);
    default:
      return column satisfies never;
  }
}

/** What the second table has of the KPI. */
export function moreContent(column: MoreColumn, { kpi, index, facts }: RowOfCard): Content {
  const at = cellOf(index);
  switch (column) {
    case 'previous':
      return previousValue(kpi, facts);
    case 'change':
      return changeFormula(kpi, at('actual'), at('previous'));
    case 'forecast':
      return forecast(kpi, { actual: at('actual') });
    case 'pace':
      if (!hasPace(kpi)) return null;
      return when(lookup('isUnfinished'), facts.course('pace', kpi, lookup('found')), EMPTY);
    case 'trend':
      return trendLine(kpi, kpiRow('actual', index));
    case 'actualToDate':
      return isAdditive(kpi)
        ? yearToDate(facts.columns.kpi(kpi), toDate(facts), lookup('periodsToDate'))
        : null;
    case 'targetToDate':
      return isAdditive(kpi)
        ? yearToDate(
            facts.columns.scored('target', kpi),
            onTeamToDate(facts),
            call('MAX', integer(1), lookup('periodsOnTeam')),
          )
        : null;
    default:
      return column satisfies never;
  }
}

/** A closed period has no weight of a KPI that came into use later. */
function shareOf(row: number, kpis: number): Expression {
  const weight = cell(row, WEIGHTS);
  const all = fixedColumnRows(WEIGHTS, FIRST_KPI_ROW, FIRST_KPI_ROW + kpis - 1);
  return written(SHARE, {
    weight,
    place: call('ROW', weight),
    all: lookup('totalWeight'),
    weights: when(call('ISNUMBER', all), all, integer(0)),
    places: call('ROW', all),
  });
}

/** Blank for the whole team, and where the tables can say the KPI of the scope. */
function whyUnmeasured(kpi: Kpi, facts: FactLookup): Expression {
  const isOf = (type: Noted): Expression => binary(facts.key('scopeType', lookup('found')), '=', text(type));
  const note = (type: Noted): Expression => facts.unmeasured(kpi, type);
  return ifShown(when(isOf('rep'), note('rep'), when(isOf('region'), note('region'), EMPTY)));
}

/**
 * The sum of a column over periods of the year; blank where one of them has no number.
 *
 * @param periods the conditions of their rows
 * @param least how many numbers there have to be
 */
function yearToDate(column: Expression, periods: readonly Expression[], least: Expression): Expression {
  const numbers = call('COUNTIFS', ...periods, column, IS_NUMBER);
  return ifShown(unless([binary(numbers, '<', least)], call('SUMIFS', column, ...periods)));
}
