/** Tells whether anything can have been counted by the end of a period. Before that, 0 means unknown, not none. */
import type { ColumnId, TableId } from '../../model/catalogue/tables';
import { greatestOf } from '../../core/extremes';
import { measuresOf, type Kpi } from '../../model/kpi/kpi';
import type { Sources } from '../../data/source';
import type { Activity } from '../../data/scopes/activity';
import type { Timeline } from './timeline';

interface Begun {
  /** The KPIs in use. */
  readonly scored: readonly Kpi[];
  readonly activity: Activity;
  readonly timeline: Timeline;
}

/** For a KPI in use, a scope and a period, both by their places: its tables have begun, and the rep is known to be on the team. */
export function begun(
  { scored, activity, timeline }: Begun,
  sources: Sources,
): (kpi: Kpi, scope: number, period: number) => boolean {
  const firstDays = new Map(scored.map((kpi) => [kpi.id, latestBeginning(kpi, sources)]));
  return ({ id }, scope, place) => {
    const [firstDay, period] = [firstDays.get(id), timeline.periods[place]];
    if (firstDay === undefined || !period) throw new RangeError(`no ${id} in period ${place}`);
    return Math.max(firstDay, activity.knownSince(scope)) < period.end && activity.isActive(scope, period);
  };
}

/** The first date of the table that begins last; Infinity where one has no date. */
export function latestBeginning(kpi: Kpi, sources: Sources): number {
  const firstDate = (table: TableId, date: ColumnId): number => sources[table]?.days(date)?.first ?? Infinity;
  const firsts = measuresOf(kpi.value).flatMap(({ table, time, where }) => [
    ...(time.kind === 'during' ? [firstDate(table, time.date)] : []),
    ...where.flatMap((filter) =>
      filter.kind === 'contacted' ? [firstDate(filter.by.table, filter.by.date)] : [],
    ),
  ]);
  return greatestOf(firsts);
}
