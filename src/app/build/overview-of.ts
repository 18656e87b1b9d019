/** Collects what the overview is made of from what a build decided. */
import { periodIn } from '../../compute/available/timeline';
import { checkTotal } from '../../output/kpi-data/check-cells';
import { kpiDataPlaces, type KpiDataSize } from '../../output/kpi-data/kpi-data-places';
import type { Prepared } from '../../document/prepare';
import { cellOf } from '../../core/formula/reference';
import type { Card } from '../../output/card/card';
import type { Overview } from '../../output/overview/overview';
import { alertsOf } from '../../output/overview/overview-alert-lists';
import type { Setting } from '../setting';
import { forecastRanges } from './forecast-ranges';
import { reasonText } from './start-text';

export function overviewOf(
  { m, now }: Pick<Setting, 'm' | 'now'>,
  { kpis: scored, ...card }: Card,
  size: KpiDataSize,
  prepared: Prepared,
): Overview {
  const { data, read } = prepared;
  const { current } = data.timeline;
  const [before, here] = [periodIn(data.timeline, current - 1), periodIn(data.timeline, current)];
  return {
    ...card,
    scopes: data.scopes,
    kpis: data.kpis,
    scored,
    alerts: alertsOf({ ...read, scopes: data.scopes, plan: data.plan, now, current: here, before }),
    ranges: forecastRanges(data),
    ...(data.mode === 'formulas'
      ? { checkTotal: cellOf(checkTotal(kpiDataPlaces(size)), card.factSheet) }
      : {}),
    modeReason: reasonText(prepared, m),
  };
}
