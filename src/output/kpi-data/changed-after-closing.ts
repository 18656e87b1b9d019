/** Finds what the data say of closed periods now, where that is not what was closed. */
import { measureReader } from '../../compute/engine/engine';
import { kpiValue } from '../../compute/engine/kpi-value';
import { isScored } from '../../compute/scoring/wait';
import type { Period } from '../../core/calendar/period';
import type { Scope } from '../../data/scopes/scopes';
import type { Kpi } from '../../model/kpi/kpi';
import { closedAs, closedKpi, closedResult, type ClosedPeriod } from '../history/closed-period';
import type { KpiData } from './contents';

export interface ChangedValue {
  readonly period: Period;
  readonly scope: Scope;
  readonly kpi: Kpi;
  /** `null` where there was no value. */
  readonly closed: number | null;
  readonly now: number | null;
}

/**
 * The latest period first, then in the order of KPI Data. A KPI that was not final when the period was closed, and so was
 * not scored, may change: it is not listed. Growth is compared from the period before as that was closed.
 */
export const changedAfterClosing = (data: KpiData): readonly ChangedValue[] =>
  [...data.timeline.periods.keys()]
    .slice(1)
    .reverse()
    .flatMap((at) => changedIn(data, at));

/** @param at the place of the period, from 0 */
export function changedIn(data: KpiData, at: number): readonly ChangedValue[] {
  const period = data.timeline.periods[at];
  const ended = period && closedAs(data.closed, period);
  if (!ended) return [];
  const final = data.kpis.filter((kpi) => isScored(data.wait(kpi), period.end, ended.closedAt));
  return data.scopes.list.flatMap((scope, place) =>
    final.flatMap((kpi) => {
      const closed = closedValue(ended, scope, kpi);
      const now = valueNow(data, kpi, place, at);
      return closed === undefined || areAlike(closed, now) ? [] : [{ period, scope, kpi, closed, now }];
    }),
  );
}

/** `undefined` where it was not in use then, or the scope was not there. */
const closedValue = (ended: ClosedPeriod, scope: Scope, kpi: Kpi): number | null | undefined =>
  closedKpi(closedResult(ended, scope), kpi)?.actual;

function valueNow(
  { activity, measured, measuredNow }: KpiData,
  { value }: Kpi,
  scope: number,
  period: number,
): number | null {
  if (!activity.hasRows(scope)) return null;
  const { previous } = measureReader(measured, scope, period);
  return kpiValue(value, { ...measureReader(measuredNow, scope, period), previous });
}

/** A sum in another order of its rows differs in its last digits. */
const ROUNDING = 1e-9;

function areAlike(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= ROUNDING * Math.max(1, Math.abs(a), Math.abs(b));
}
