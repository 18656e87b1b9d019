/** Describes what a scope achieved in a period: its KPIs, score, rating and bonus. */
import type { Scope } from '../../data/scopes/scopes';

/** One KPI of a scorecard; `null` where there is no value. */
export interface KpiResult {
  /** The KPI's id. */
  readonly kpi: string;
  /** 0 where the tables cannot say the KPI of the scope. */
  readonly weight: number;
  readonly target: number | null;
  readonly actual: number | null;
  /** A share: 1 is the target just met. */
  readonly attainment: number | null;
  /** The part of the attainment that counts. */
  readonly counted: number | null;
  /** What it adds to the score. */
  readonly points: number | null;
}

export interface ScopeResult {
  readonly scope: Scope;
  /** In the order of the plan. */
  readonly kpis: readonly KpiResult[];
  /** The weight of the KPIs that count. */
  readonly scoredWeight: number;
  /** 100 where every target is just met. */
  readonly score: number | null;
  /** The share of weight that was scored, in whole percents, rounded down. */
  readonly coverage: number | null;
  /** The name of the rating. */
  readonly rating: string | null;
  /** An amount of money: of a region and the team the sum over their reps. */
  readonly bonus: number | null;
  /** What is paid besides the bonus, in the order of the plan; of a region and the team the sums over their reps. */
  readonly parts: readonly PaidPart[];
  /** The bonus and all parts, less what is held back: likewise. */
  readonly pay: number | null;
}

/** A part of pay. */
export interface PaidPart {
  readonly name: string;
  /** 0 or more; `null` where nothing is paid by it. */
  readonly sum: number | null;
  /** Whether the sum is what a limit takes away from the others. */
  readonly isHeldBack: boolean;
  /** Of a rep: the number that it goes by, a score or the value of a KPI. */
  readonly basis?: number | null;
  /** The id of that KPI. */
  readonly kpi?: string;
  /** In a closed period: how the sum followed from the number, in words. */
  readonly rule?: string;
}
