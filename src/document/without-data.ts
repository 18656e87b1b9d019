/** Finds out whether the tables have rows in the current period and, if not, which period has the last ones. */
import { measuresOfAll } from '../model/kpi/kpi';
import { periodAt, type Period } from '../core/calendar/period';
import type { Prepared } from './prepare';

/**
 * @returns the last period with a row in any table that a KPI counts by its date, of the current one's grain;
 *   `undefined` where the current period has a row itself, or where no row has a date
 */
export function lastPeriodInstead({ data, read }: Pick<Prepared, 'data' | 'read'>): Period | undefined {
  const { periods, current } = data.timeline;
  const now = periods[current];
  if (!now || now.grain === 'range') return undefined;
  let last = -Infinity;
  for (const { table, time } of measuresOfAll(data.kpis)) {
    if (time.kind !== 'during') continue;
    const source = read.sources[table];
    if (source?.days(time.date, now)) return undefined;
    last = Math.max(last, source?.days(time.date)?.last ?? -Infinity);
  }
  return last > -Infinity ? periodAt(now.grain, last, now.fiscalYearStart) : undefined;
}
