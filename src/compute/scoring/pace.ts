/** Decides which KPIs have a pace in an unfinished period: 1 means that the actual value is on schedule for the target. */
import { isAdditive } from '../../model/kpi/kpi';

/** What adds up day by day has a pace: counts and sums over the days of a period. */
export const hasPace = isAdditive;
