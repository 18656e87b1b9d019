/** What the manager decides: the periods, where the data are, and KPIs of their own. */
import type { Mapping } from '../mapping/mapping';
import type { OwnKpi } from './own-kpis/own-kpi';

/** The lengths of period that scorecards can have. */
export const PLAN_GRAINS = ['week', 'month', 'quarter'] as const;

export type PlanGrain = (typeof PLAN_GRAINS)[number];

export interface Plan {
  readonly grain: PlanGrain;
  /** 1 to 12: the month with which years, and with them their quarters, begin. */
  readonly fiscalYearStart: number;
  /** The serial of a day in the current period; without it, the period of today is current. */
  readonly current?: number;
  readonly mapping: Mapping;
  readonly ownKpis: readonly OwnKpi[];
}

/** What is in a plan before anybody decides otherwise. */
export const NEW_PLAN: Plan = { grain: 'month', fiscalYearStart: 1, mapping: {}, ownKpis: [] };
