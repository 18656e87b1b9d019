/** Tells between which days something happened that the tables of some measures count. */
import { daysOfAll, type Days, type Stretch } from '../../core/calendar/days';
import type { Measure } from '../../model/kpi/measure';
import type { Sources } from '../../data/source';

/** Orders that are not won and dates that are only expected are no events: each source says which of its rows are. */
export function happened(
  measures: readonly Measure[],
  sources: Sources,
): (within?: Stretch) => Days | undefined {
  const tables = [...new Set(measures.map(({ table }) => table))];
  return (within) => daysOfAll(tables.map((table) => sources[table]?.happened(within)));
}
