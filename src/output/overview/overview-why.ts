/** Lays out why revenue changed: by the number of leads, by the orders that come of a lead, and by the value of an order. */
import { lacksNumber, unless } from '../../core/formula/blank-cells';
import { binary, call, EMPTY, integer, type Expression } from '../../core/formula/expression';
import { area, fixedArea } from '../../core/formula/reference';
import { changeRules } from '../../core/layout/change-rules';
import type { Content } from '../../core/layout/sheet-layout';
import { written } from '../../compute/rules/written';
import { EFFECT } from '../../compute/scoring/effect';
import { measuresOf, type Kpi } from '../../model/kpi/kpi';
import type { KpiId } from '../../model/kpi/kpis';
import type { Measure } from '../../model/kpi/measure';
import { kpiName, type Messages } from '../../words';
import { comparedRow } from '../lookup/compared-row';
import { ifFound } from '../lookup/if-found';
import { changeInSum, shortPattern } from './overview-amounts';
import type { Overview } from './overview-contents';
import { numberFormat, subtitleFormats, type Part } from './overview-part';
import { fixed, FIGURE_ROW, FOUND, LAST, PREVIOUS, progressOf, TEAM_FOUND } from './overview-places';
import { whileGoingOn } from './overview-score';

/** What a factor is called over two columns, then what it was, what it is, and what it changed. */
const NAME_AT = LAST - 4;
const [BEFORE, NOW, EFFECT_AT] = [LAST - 2, LAST - 1, LAST];

const FACTORS = 3;

/** Its title, its headers, the factors, revenue. */
const WHY_ROWS = 2 + FACTORS + 1;

interface Known {
  readonly kpis: readonly [leads: Kpi, order: Kpi, revenue: Kpi];
  readonly measures: Readonly<Record<'leads' | 'orders' | 'revenue', Measure>>;
}

/** Revenue is leads × orders per lead × value of an order; nothing where one of these is unknown. */
function known({ kpis }: Overview): Known | undefined {
  const of = (id: KpiId): Kpi | undefined => kpis.find((kpi) => kpi.id === id);
  const [leads, order, revenue] = [of('newLeads'), of('averageSale'), of('revenue')];
  if (!leads || !order || !revenue) return undefined;
  const [[counted], [amount, orders]] = [measuresOf(leads.value), measuresOf(order.value)];
  if (!counted || !amount || !orders) return undefined;
  return { kpis: [leads, order, revenue], measures: { leads: counted, orders, revenue: amount } };
}

export function why(row: number, overview: Overview, m: Messages): Part | undefined {
  const all = known(overview);
  if (!all) return undefined;
  const [leads, order, revenue] = all.kpis;
  const { title, ordersPerLead, before, sameDays, now, effect } = m.overview.why;
  const header = row + 1;
  const first = header + 1;
  const compared = fixed(header, FOUND);
  const at = (line: number, column: number): Expression => fixed(first + line, column);
  const isUnknown = binary(
    call('COUNT', fixedArea(area(first, BEFORE, FACTORS, 2))),
    '<',
    integer(2 * FACTORS),
  );
  const effectOf = (line: number): Expression => {
    const [second = 0, third = 0] = [0, 1, 2].filter((other) => other !== line);
    return written(EFFECT, {
      before: at(line, BEFORE),
      now: at(line, NOW),
      secondBefore: at(second, BEFORE),
      secondNow: at(second, NOW),
      thirdBefore: at(third, BEFORE),
      thirdNow: at(third, NOW),
    });
  };
  const change = binary(at(FACTORS, NOW), '-', at(FACTORS, BEFORE));
  const lines = [kpiName(leads, m), ordersPerLead, kpiName(order, m), kpiName(revenue, m)].map(
    (name, line): readonly Content[] => [
      name,
      null,
      ...[compared, TEAM_FOUND].map((found) => ifFound(found, valueOf(line, found, all, overview))),
      unless([isUnknown], line < FACTORS ? effectOf(line) : change),
    ],
  );
  return {
    blocks: [
      { row, column: NAME_AT, cells: [[title(kpiName(revenue, m))]] },
      {
        row: header,
        column: NAME_AT,
        cells: [[null, null, whileGoingOn(sameDays, before), whileGoingOn(now.soFar, now.over), effect]],
      },
      { row: first, column: NAME_AT, cells: lines },
      {
        row: header,
        column: FOUND,
        cells: [
          [comparedRow({ before: PREVIOUS_FOUND, scopeNumber: integer(1), isUnfinished }, overview.facts)],
        ],
      },
    ],
    formats: [
      ...subtitleFormats(row, NAME_AT, LAST - NAME_AT + 1),
      { area: area(header, BEFORE, WHY_ROWS - 1, 3), style: { align: 'right' } },
      ...[leads, undefined, order, revenue].map((kpi, line) =>
        numberFormat(first + line, BEFORE, 1, 2, kpi ? shortPattern(kpi, overview, m) : '0.0%'),
      ),
      numberFormat(first, EFFECT_AT, FACTORS + 1, 1, changeInSum(revenue, overview, m)),
      { area: area(first, EFFECT_AT, FACTORS + 1, 1), style: { size: 9 } },
      { area: area(first + FACTORS, NAME_AT, 1, EFFECT_AT - NAME_AT), style: { bold: true } },
    ],
    rules: changeRules(area(first, EFFECT_AT, FACTORS + 1, 1), 'higher'),
    end: row + WHY_ROWS,
  };
}

const isUnfinished = progressOf('isUnfinished');

const PREVIOUS_FOUND = fixed(FIGURE_ROW, PREVIOUS);

/** A factor, or after the factors revenue; blank where one of its parts is, and where there is nothing to divide by. */
function valueOf(line: number, found: Expression, { measures }: Known, { facts }: Overview): Expression {
  const [leads, orders, revenue] = (['leads', 'orders', 'revenue'] as const).map((name) =>
    facts.measure(measures[name], found),
  ) as [Expression, Expression, Expression];
  const quotient = (of: Expression, by: Expression): Expression =>
    unless([lacksNumber(of, by)], unless([binary(by, '=', integer(0))], binary(of, '/', by)));
  return [leads, quotient(orders, leads), quotient(revenue, orders), revenue][line] ?? EMPTY;
}
