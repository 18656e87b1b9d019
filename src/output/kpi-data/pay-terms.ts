/** Fills the rows at the foot of KPI Data that say what the plan pays in each period, looked up once for all of its rows. */
import { binary, call, EMPTY, integer, text, when, type Expression } from '../../core/formula/expression';
import { cell, columnRows } from '../../core/formula/reference';
import type { Content } from '../../core/layout/sheet-layout';
import { periodIn } from '../../compute/available/timeline';
import { allKpis } from '../../plan/own-kpis/define';
import type { KnownPart } from '../../plan/pay';
import { payRule } from '../../plan/pay-rule';
import type { PayKind } from '../../plan/pay-part';
import type { PlanCells } from '../../plan/sheet/plan-cells';
import type { Messages } from '../../words';
import { closedAs, closedPart } from '../history/closed-period';
import { keyCell, operandRow, type KpiDataPlaces } from './kpi-data-places';
import { PAY_TERMS, payParts, type PayTerm } from './pay-columns';
import type { KpiData } from './contents';
import { payRuleFormula } from './pay-rule-formula';

/** Where formulas of the rows of a period find what applies to a part of pay. */
export interface PayTermsCells {
  readonly at: (term: PayTerm) => Expression;
  /** Where the tiers begin, and the steps of their rates. */
  readonly above: Expression;
  readonly steps: Expression;
}

/** @param place of the part in `payParts` */
export function payTermsCells(
  { columns, payRow }: Pick<KpiDataPlaces, 'columns' | 'payRow'>,
  period: number,
  place: number,
): PayTermsCells {
  const column = columns.ofPart(place, 'now');
  const rows = (first: PayTerm, last: PayTerm): Expression =>
    columnRows(column, payRow(period, first), payRow(period, last));
  return {
    at: (term) => cell(payRow(period, term), column, { fixedRow: true }),
    above: rows('above1', 'above4'),
    steps: rows('step1', 'step4'),
  };
}

/**
 * In a closed period the rules are those by which it was closed.
 *
 * @param row below those that say what applies in a period, from 0
 */
export function payTermsRow(
  row: number,
  data: KpiData,
  places: KpiDataPlaces,
  plan: PlanCells,
  m: Messages,
): readonly Content[] {
  const { columns } = places;
  const period = Math.floor(row / PAY_TERMS.length);
  const term = PAY_TERMS[row % PAY_TERMS.length];
  const cells: Content[] = Array<Content>(columns.count).fill(null);
  const ended = closedAs(data.closed, periodIn(data.timeline, period));
  payParts(columns.pay).forEach((part, place) => {
    if (term === 'rule' && ended) {
      const rules = ended.results.map((result) => closedPart(part, result)?.rule);
      cells[columns.ofPart(place, 'now') - 1] = rules.find((rule) => rule !== undefined) ?? null;
      return;
    }
    if (!term || part.kind === 'closed') return;
    const terms = payTermsCells(places, period, place);
    const known = { name: nameOf(places, place), start: keyCell(places.termsRow(period), 'startNumber') };
    cells[columns.ofPart(place, 'now') - 1] =
      term === 'rule'
        ? when(binary(terms.at('day'), '=', integer(0)), EMPTY, ruleOf(part.kind, part, data, terms, m))
        : termOf(term, part, { ...known, terms, plan });
  });
  return cells;
}

function ruleOf(
  kind: PayKind,
  part: KnownPart,
  { plan }: Pick<KpiData, 'plan'>,
  { at }: PayTermsCells,
  m: Messages,
): Expression {
  const kpi = allKpis(plan.ownKpis).find(({ id }) => id === part.kpi);
  return payRuleFormula(payRule(kind, kpi, m), at, m);
}

/** Above the column, as a criterion. */
const nameOf = ({ columns }: KpiDataPlaces, place: number): Expression =>
  binary(text('='), '&', cell(operandRow(0), columns.ofPart(place, 'now'), { fixedRow: true }));

interface Known {
  readonly name: Expression;
  /** The first day of the period. */
  readonly start: Expression;
  readonly terms: PayTermsCells;
  readonly plan: PlanCells;
}

function termOf(term: Exclude<PayTerm, 'rule'>, { kind }: KnownPart, known: Known): Content {
  const { name, start, terms, plan } = known;
  const { pay } = plan;
  if ((kind === 'timesScore' || kind === 'cap') && !['day', 'sum', 'atMost'].includes(term)) return null;
  const planned = (column: keyof typeof pay, otherwise: Expression): Expression =>
    call('IFERROR', call('AVERAGEIFS', pay[column], pay.name, name, pay.from, terms.at('day')), otherwise);
  const step = (rate: PayTerm, below: PayTerm, above: PayTerm): Expression => {
    const isNone = call('OR', binary(terms.at(rate), '=', EMPTY), binary(terms.at(above), '=', integer(0)));
    // A sum, because the cell is an empty text where nothing is typed.
    return when(isNone, integer(0), binary(terms.at(rate), '-', call('SUM', terms.at(below))));
  };
  switch (term) {
    case 'day': {
      const begun = [pay.from, binary(text('<='), '&', start)];
      return call('MAXIFS', pay.from, pay.name, name, ...begun);
    }
    case 'sum':
    case 'rate2':
    case 'rate3':
    case 'rate4':
    case 'atMost':
      return planned(term, EMPTY);
    case 'above1':
      return 0;
    case 'above2':
    case 'above3':
    case 'above4':
      return planned(term, integer(0));
    case 'step1':
      return call('SUM', terms.at('sum'));
    case 'step2':
      return step('rate2', 'sum', 'above2');
    case 'step3':
      return step('rate3', 'rate2', 'above3');
    case 'step4':
      return step('rate4', 'rate3', 'above4');
    default:
      return term satisfies never;
  }
}
