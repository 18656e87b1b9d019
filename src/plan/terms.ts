/** Finds what applies in a period of what the plan says about KPIs, groups and ratings, as numbers and as formulas. */
import type { Period } from '../core/calendar/period';
import { greatestOf, leastOf } from '../core/extremes';
import { binary, call, EMPTY, integer, text, when, type Expression } from '../core/formula/expression';
import type { Band } from '../compute/scoring/rating';
import type { BandsInTime, GroupWeightsInTime, KpisInTime } from './in-time';
import type { Plan } from './plan';
import type { GroupWeights, PlanKpi } from './plan-kpi';

/**
 * What the plan says now, from its day on, and always where it has none; before that the latest of what it said earlier,
 * and before the first of these the first.
 */
export function inForce<Now, Past extends { readonly from: number }>(
  now: Now,
  from: number | null,
  past: readonly Past[],
  start: number,
): Now | Past {
  if (from === null || from <= start || past.length === 0) return now;
  const first = leastOf(past.map((each) => each.from));
  return latestBegun(past, start) ?? past.find((each) => each.from === first) ?? now;
}

/** Of rows that apply from their days on, the latest that has begun on a day; of one day the first. */
export function latestBegun<Row extends { readonly from: number }>(
  rows: readonly Row[],
  day: number,
): Row | undefined {
  const begun = rows.filter(({ from }) => from <= day);
  const last = greatestOf(begun.map(({ from }) => from));
  return begun.find(({ from }) => from === last);
}

type Start = Pick<Period, 'start'>;

/** How a KPI counts in a period; its direction is that of the plan. @throws where the plan does not list it */
export function kpiIn({ kpis, pastKpis }: KpisInTime, kpi: string, { start }: Start): PlanKpi {
  const now = kpis.find((each) => each.kpi === kpi);
  if (!now) throw new Error(`the plan has no ${kpi}`);
  const past = pastKpis.filter((each) => each.kpi === kpi);
  return { ...inForce(now, now.from ?? null, past, start), better: now.better };
}

/** Whether a KPI counts in any period. */
export const isEverInUse = ({ kpis, pastKpis }: KpisInTime, kpi: string): boolean =>
  [...kpis, ...pastKpis].some((each) => each.kpi === kpi && each.inUse);

/** How much the groups weigh in a period. */
export function groupWeightsIn(
  { groupWeights, groupWeightsFrom, pastGroupWeights }: GroupWeightsInTime,
  { start }: Start,
): GroupWeights {
  return inForce({ terms: groupWeights }, groupWeightsFrom, pastGroupWeights, start).terms;
}

/** The ratings of a period. */
export const bandsIn = ({ bands, bandsFrom, pastBands }: BandsInTime, { start }: Start): readonly Band[] =>
  inForce({ terms: bands }, bandsFrom, pastBands, start).terms;

/** The plan as if it had never said anything else than what applies in a period. */
export const planIn = (plan: Plan, period: Start): Plan => ({
  ...plan,
  kpis: plan.kpis.map(({ kpi }) => kpiIn(plan, kpi, period)),
  groupWeights: groupWeightsIn(plan, period),
  bands: bandsIn(plan, period),
});

/**
 * The day that tells what applies to a period: 0 for what the plan says now, else that of what it said before.
 *
 * @param now the cell with the day from which on that applies; blank for always
 * @param days the column of the days of what it said before
 * @param start the cell with the period's first day, as a whole number
 * @param of conditions that tell the rows about one thing, as columns and criteria
 */
export function dayInForce(
  now: Expression,
  days: Expression,
  start: Expression,
  of: readonly Expression[] = [],
): Expression {
  // A day that was pasted with a time of day applies to the period that begins on it.
  const dayAfter = binary(start, '+', integer(1));
  const begun = [days, binary(text('<'), '&', dayAfter)];
  const isNow = call('OR', binary(now, '=', EMPTY), binary(now, '<', dayAfter));
  const none = binary(call('COUNTIFS', days, text('>0'), ...of), '=', integer(0));
  const earliest = call('MINIFS', days, days, text('>0'), ...of);
  return when(
    call('OR', isNow, none),
    integer(0),
    when(
      binary(call('COUNTIFS', ...begun, ...of), '=', integer(0)),
      earliest,
      call('MAXIFS', days, ...begun, ...of),
    ),
  );
}
