/** Describes how each KPI counts in the scorecards. */
import { KPIS, type KpiId } from '../model/kpi/kpis';
import { DEFAULT_LIMITS, type Limits } from '../compute/scoring/limits';
import type { Direction } from '../compute/scoring/target';
import type { OwnKpi } from './own-kpis/own-kpi';

/** How much a KPI matters; each group has a weight, which a KPI can replace by its own. */
export const GROUPS = ['A', 'B', 'C'] as const;

export type Group = (typeof GROUPS)[number];

export interface PlanKpi extends Limits {
  /** Its id; a KPI that the plan does not list is not in use. */
  readonly kpi: string;
  readonly inUse: boolean;
  readonly group: Group;
  /** Relative to the others, 0 or more; without it the group's. */
  readonly weight?: number;
  readonly better: Direction;
  /** The first day of the first period to which this applies; without it, it always does. */
  readonly from?: number;
}

/** How a KPI counted before, from its day on; its direction does not change. */
export type PastKpi = Omit<PlanKpi, 'better'> & { readonly from: number };

export type GroupWeights = Readonly<Record<Group, number>>;

/** All six families, and few enough for one page; the others are a tick away. */
const IN_USE: Readonly<Partial<Record<KpiId, Group>>> = {
  newLeads: 'B',
  conversionRate: 'A',
  contactRate: 'C',
  cac: 'B',
  revenue: 'A',
  revenueGrowth: 'C',
  priceIndex: 'C',
  careCoverage: 'B',
  retention: 'B',
  csat: 'B',
};

/** What a new plan says: the catalogue's KPIs in its order, then the plan's own, which are in use. */
export const defaultKpis = (own: readonly OwnKpi[]): readonly PlanKpi[] => [
  ...KPIS.map(({ id, better }): PlanKpi => ({
    kpi: id,
    inUse: IN_USE[id] !== undefined,
    group: IN_USE[id] ?? 'C',
    better,
    ...DEFAULT_LIMITS,
  })),
  ...own.map(({ id, better }): PlanKpi => ({ kpi: id, inUse: true, group: 'B', better, ...DEFAULT_LIMITS })),
];
