/** Fills the cells of a row of KPI Data that say what is paid: each part, what a limit holds back, and all of it. */
import { periodIn } from '../../compute/available/timeline';
import { written } from '../../compute/rules/written';
import { FORECAST } from '../../compute/scoring/forecast';
import { HELD_BACK, PAY, share, timesScore } from '../../compute/scoring/pay';
import type { ScopeResult } from '../../compute/scoring/result';
import { EMPTY, reference, type Expression } from '../../core/formula/expression';
import { a1, area, cell } from '../../core/formula/reference';
import type { Content } from '../../core/layout/sheet-layout';
import { isAdditive } from '../../model/kpi/kpi';
import { paysMore, type KnownPart } from '../../plan/pay';
import { closedPart } from '../history/closed-period';
import type { KpiData } from './contents';
import type { KpiDataPlaces, RowPlace } from './kpi-data-places';
import { payParts, type PayTime } from './pay-columns';
import { payTermsCells } from './pay-terms';
import type { RowState } from './row-state';
import { sumOfReps } from './sum-of-reps';

/** In the order of the columns; none where nothing is paid besides bonuses. Blank for who is not on the team. */
export function payCells(
  place: RowPlace,
  { closed }: Pick<RowState, 'closed'>,
  result: ScopeResult | undefined,
  data: KpiData,
  places: KpiDataPlaces,
): readonly Content[] {
  const { pay } = places.columns;
  if (!paysMore(pay)) return [];
  const parts = payParts(pay);
  if (closed) return [...parts.map((part) => closedPart(part, result)?.sum ?? null), result?.pay ?? null];
  const isActive = data.activity.isActive(place.scope, periodIn(data.timeline, place.period));
  if (!isActive) return [...parts, pay].map(() => null);
  return [
    ...parts.map((_, at) => partCell(at, place, 'now', data, places)),
    payCell(place, 'now', data, places),
  ];
}

/**
 * The same of a period that goes on as it has begun, then what each part goes by: a forecast, in a closed period what was
 * closed. Nothing once the period is over.
 */
export function coursePayCells(
  place: RowPlace,
  { closed }: Pick<RowState, 'closed'>,
  result: ScopeResult | undefined,
  data: KpiData,
  places: KpiDataPlaces,
): readonly Content[] {
  const { columns } = places;
  const { pay } = columns;
  if (!paysMore(pay)) return [];
  const parts = payParts(pay);
  const during = periodIn(data.timeline, place.period);
  const none = [...parts, pay].map(() => null);
  if (closed) return [...none, ...pay.parts.map((part) => closedPart(part, result)?.basis ?? null)];
  if (during.end <= data.asOf || !data.activity.isActive(place.scope, during))
    return [...none, ...pay.parts.map(() => null)];
  return [
    ...parts.map((_, at) => partCell(at, place, 'course', data, places)),
    payCell(place, 'course', data, places),
    ...pay.parts.map((part) => forecastCell(part, place, places)),
  ];
}

/** Blank of what does not add up: that goes by what is reached so far. */
function forecastCell({ kind, kpi: id }: KnownPart, { row }: RowPlace, { columns }: KpiDataPlaces): Content {
  const kpi = columns.kpis.find((each) => each.id === id);
  if (kind === 'closed' || !kpi || !isAdditive(kpi)) return null;
  return written(FORECAST, {
    actual: cell(row, columns.ofKpi(kpi)),
    elapsed: cell(row, columns.ofCourseTotal('daysOver')),
    total: cell(row, columns.ofCourseTotal('daysOfPeriod')),
  });
}

/** @param at its place in `payParts` */
function partCell(
  at: number,
  place: RowPlace,
  time: PayTime,
  { scopes }: Pick<KpiData, 'scopes'>,
  places: KpiDataPlaces,
): Content {
  const { row, who, period } = place;
  const { columns } = places;
  const part = payParts(columns.pay)[at];
  if (!part || part.kind === 'closed') return null;
  if (who.type !== 'rep')
    return sumOfReps(columns.ofPart(at, time), place, places, [...scopes.reps.values()]);
  const terms = payTermsCells(places, period, at);
  const [sum, atMost] = [terms.at('sum'), terms.at('atMost')];
  const { decimals } = columns.pay;
  switch (part.kind) {
    case 'timesScore': {
      const column = time === 'now' ? columns.ofTotal('score') : columns.ofCourseTotal('courseScore');
      return written(timesScore(decimals), { sum, atMost, score: cell(row, column) });
    }
    case 'shareByTiers':
    case 'shareOfAll': {
      const kpi = columns.kpis.find(({ id }) => id === part.kpi);
      if (!kpi) return null;
      const column = time === 'course' && isAdditive(kpi) ? columns.ofBasis(at) : columns.ofKpi(kpi);
      const { above, steps } = terms;
      return written(share(part.kind, decimals), { sum, atMost, actual: cell(row, column), above, steps });
    }
    case 'cap':
      return written(HELD_BACK, { sums: sumsOf(row, time, places), cap: sum });
    default:
      return part.kind satisfies never;
  }
}

/** The bonus and the parts that pay: neighbours. */
function sumsOf(row: number, time: PayTime, { columns }: KpiDataPlaces): Expression {
  const bonus = time === 'now' ? columns.ofTotal('bonus') : columns.ofCourseTotal('courseBonus');
  return reference(a1(area(row, bonus, 1, 1 + columns.pay.parts.length)));
}

function payCell(
  place: RowPlace,
  time: PayTime,
  { scopes }: Pick<KpiData, 'scopes'>,
  places: KpiDataPlaces,
): Content {
  const { row, who, period } = place;
  const { columns } = places;
  if (who.type !== 'rep') return sumOfReps(columns.ofPay(time), place, places, [...scopes.reps.values()]);
  const { limit, parts } = columns.pay;
  const cap = limit ? payTermsCells(places, period, parts.length).at('sum') : EMPTY;
  return written(PAY, { sums: sumsOf(row, time, places), cap });
}
