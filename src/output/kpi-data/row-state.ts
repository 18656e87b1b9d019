/** Decides how the rows of a period are kept in KPI Data. */
import { periodIn } from '../../compute/available/timeline';
import { closedAs, type ClosedPeriod } from '../history/closed-period';
import { firstOfYear } from '../../core/calendar/period';
import type { KpiData } from './contents';

export interface RowState {
  /** The measures are formulas over the data. */
  readonly isLive: boolean;
  /**
   * The targets are formulas over the plan, but for those that are spread over periods of another length than they were
   * agreed for; otherwise they are values of the last refresh.
   */
  readonly hasLiveTargets: boolean;
  /** The results are values of the history. */
  readonly closed: ClosedPeriod | undefined;
}

/** @param period by its place from 0 */
export function rowState({ timeline, mode, closed }: RowKeeping, period: number): RowState {
  const { current } = timeline;
  const [when, now] = [periodIn(timeline, period), periodIn(timeline, current)];
  const ended = closedAs(closed, when);
  const isRecent = period >= current - 1;
  return {
    isLive: mode === 'formulas' && isRecent && !ended,
    hasLiveTargets: (isRecent || when.start >= firstOfYear(now).start) && !ended,
    closed: ended,
  };
}

type RowKeeping = Pick<KpiData, 'timeline' | 'mode' | 'closed'>;
