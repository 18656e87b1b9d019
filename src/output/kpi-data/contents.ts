/** Describes what KPI Data holds: everything that is decided before a cell is written. */
import type { LocatedTables } from '../../data/mapping/locate';
import type { Measured, Sources } from '../../data/source';
import type { Stretch } from '../../core/calendar/days';
import type { ClosedPeriod } from '../history/closed-period';
import type { Kpi } from '../../model/kpi/kpi';
import type { PayColumns } from '../../plan/pay';
import type { Plan } from '../../plan/plan';
import type { Activity } from '../../data/scopes/activity';
import type { Scopes } from '../../data/scopes/scopes';
import type { CheckedColumn } from '../../data/reading/checked-columns';
import type { Mode } from '../../model/mode';
import type { Timeline } from '../../compute/available/timeline';

export interface KpiData {
  readonly scopes: Scopes;
  readonly timeline: Timeline;
  readonly kpis: readonly Kpi[];
  /** Those of them that the plan has in use, in its order. */
  readonly scored: readonly Kpi[];
  readonly plan: Plan;
  /**
   * The target of a KPI for a scope in a period, by their places; `null` where the plan has none, and where the KPI is not in
   * use.
   */
  readonly targets: (kpi: Kpi, scope: number, period: number) => number | null;
  /** Pay besides bonuses; absent where that is nothing. */
  readonly pay?: PayColumns;
  readonly closed: readonly ClosedPeriod[];
  readonly activity: Activity;
  readonly sources: Sources;
  /**
   * The first working days of the period before the current one, as many as are over of it, and what was done in them;
   * absent where the current period is not going on. Measured when first asked.
   */
  readonly sameDays?: Stretch & { readonly measured: () => Measured };
  /** Where live formulas find the tables that are on sheets of the document. */
  readonly located: LocatedTables;
  /** What every row shows: in closed periods what was closed. */
  readonly measured: Measured;
  /** What the data say now, in closed periods too. */
  readonly measuredNow: Measured;
  /** The days after a period's end until a KPI is judged, see `waitOf`. */
  readonly wait: (kpi: Kpi) => number | null;
  readonly mode: Mode;
  /** What live formulas read, to be watched; nothing in values mode. */
  readonly checked: readonly CheckedColumn[];
  /** The serial of the refresh. */
  readonly asOf: number;
}
