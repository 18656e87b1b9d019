/** Finds growth after periods that an earlier version closed: it kept no measures, so today's are what it grows from. */
import type { Period } from '../../core/calendar/period';
import type { Kpi } from '../../model/kpi/kpi';
import { closedAs } from '../history/closed-period';
import type { KpiData } from './contents';

export interface GrowthFromData {
  /** The closed periods, the oldest first. */
  readonly periods: readonly Period[];
  readonly kpis: readonly Kpi[];
}

/** `undefined` where all that grows does so from what was closed. */
export function growthFromData({
  timeline: { periods, current },
  closed,
  kpis,
}: Pick<KpiData, 'timeline' | 'closed' | 'kpis'>): GrowthFromData | undefined {
  const growing = kpis.filter(({ value }) => value.kind === 'growth');
  const found = periods.slice(0, current).filter((period, at) => {
    const next = periods[at + 1];
    const isNextOpen = next && !closedAs(closed, next);
    return isNextOpen && closedAs(closed, period)?.results.some(({ measures }) => !measures);
  });
  return found.length > 0 && growing.length > 0 ? { periods: found, kpis: growing } : undefined;
}
