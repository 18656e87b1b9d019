/** Decides what closing a period writes: the same numbers are shown before and written then. */
import type { Period } from '../../core/calendar/period';
import type { Prepared } from '../../document/prepare';
import { measuresOfAll } from '../../model/kpi/kpi';
import type { ClosedResult } from '../../output/history/closed-period';
import { keptMeasures } from '../../output/history/kept-measures';
import { resultsOf } from '../../output/kpi-data/results';
import { Refusal } from '../../words/refusal';
import { digest } from '../digest';

export interface ToClose {
  readonly period: Period;
  /** Of everyone on the team in the period: who is not has no result in it. */
  readonly results: readonly ClosedResult[];
  /** Other results have another one. */
  readonly key: string;
}

/**
 * @param label the period's: `2026-10`
 * @throws Refusal where KPI Data does not hold the period, or where it is not over
 */
export function toClose({ data }: Prepared, label: string, now: number): ToClose {
  const period = finishedPeriod(data.timeline.periods, label, now);
  const at = data.timeline.periods.indexOf(period);
  const measures = measuresOfAll(data.kpis);
  const results = resultsOf(data, at).flatMap((result, scope) =>
    data.activity.isActive(scope, period)
      ? [{ ...result, measures: keptMeasures(measures, data.measured, scope, at) }]
      : [],
  );
  return { period, results, key: digest(JSON.stringify(results)) };
}

function finishedPeriod(periods: readonly Period[], label: string, now: number): Period {
  // The first period is only the base for growth.
  const period = periods.find((each, place) => place > 0 && each.label === label);
  if (!period) throw new Refusal((m) => m.errors.unknownPeriod(label));
  if (period.end > now) throw new Refusal((m) => m.errors.periodNotOver(label));
  return period;
}
