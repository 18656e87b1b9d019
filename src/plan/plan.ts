/** Describes what the manager agrees with the team: KPIs, weights, targets, pay, periods, and where the data are. */
import type { Mode } from '../model/mode';
import { NO_MONEY, type Money } from '../data/currency/rate';
import type { EXTRA_ROWS, REPEATS, Sharing } from '../data/reading/counting';
import type { Mapping } from '../data/mapping/mapping';
import { DEFAULT_BANDS, type Band } from '../compute/scoring/rating';
import { DEFAULT_CALENDAR, type WorkingCalendar } from '../core/calendar/working-calendar';
import type { OwnKpi } from './own-kpis/own-kpi';
import type { PayPart } from './pay-part';
import { defaultKpis, type GroupWeights, type PastKpi, type PlanKpi } from './plan-kpi';

/** The lengths of period that scorecards can have. */
export const PLAN_GRAINS = ['week', 'month', 'quarter'] as const;

export type PlanGrain = (typeof PLAN_GRAINS)[number];

/** What those who are on the team for a part of a period are to reach, of KPIs that add up: in proportion, or all of it. */
export const PART_TARGETS = ['byWorkingDays', 'whole'] as const;

/** Whom a target is for: each rep who has none of their own, the whole team, or a rep or region by name. */
export type TargetScope =
  { readonly kind: 'each' } | { readonly kind: 'team' } | { readonly kind: 'named'; readonly name: string };

/** It applies to the periods that start on its day or later, until a later one of the same KPI and scope replaces it. */
export interface Target {
  readonly kpi: string;
  readonly scope: TargetScope;
  /** The serial of a day. */
  readonly from: number;
  /** `null`: from that day on there is no target of its own any more. */
  readonly target: number | null;
  /** The length of period in which it is to be reached; without it the plan's own. */
  readonly per?: PlanGrain;
}

/** Attainments, as shares, from which on a KPI is green, or amber; below it is red. */
export interface Thresholds {
  readonly green: number;
  readonly amber: number;
}

/** What applied before, from its day on. */
export interface PastTerms<Terms> {
  readonly from: number;
  readonly terms: Terms;
}

export interface Plan extends Money {
  readonly grain: PlanGrain;
  /** 1 to 12: the month with which years, and with them their quarters, begin. */
  readonly fiscalYearStart: number;
  /** The serial of a day in the current period; without it, the period of today is current. */
  readonly current?: number;
  /** How KPI Data is kept current; without it the add-on chooses. */
  readonly mode?: Mode;
  /** Who built the plan and who approved it; blank where nobody is named. */
  readonly builtBy: string;
  readonly approvedBy: string;
  readonly kpis: readonly PlanKpi[];
  readonly pastKpis: readonly PastKpi[];
  readonly groupWeights: GroupWeights;
  /** The first day of the first period to which they apply; `null` where they always do. */
  readonly groupWeightsFrom: number | null;
  readonly pastGroupWeights: readonly PastTerms<GroupWeights>[];
  readonly targets: readonly Target[];
  readonly partTargets: (typeof PART_TARGETS)[number];
  readonly bands: readonly Band[];
  /** The first day of the first period to which they apply; `null` where they always do. */
  readonly bandsFrom: number | null;
  readonly pastBands: readonly PastTerms<readonly Band[]>[];
  /** What is paid besides the bonus of a rating. */
  readonly pay: readonly PayPart[];
  readonly thresholds: Thresholds;
  readonly calendar: WorkingCalendar;
  /** What days off are called, by their serials, where they have a name. */
  readonly occasions?: Readonly<Record<number, string>>;
  /** Customers are due for care after so many days without contact. */
  readonly careDays: number;
  /** It is time for an offer where competitors are dearer by this share of our price. */
  readonly dearerBy: number;
  readonly extraRows: (typeof EXTRA_ROWS)[number];
  readonly repeats: (typeof REPEATS)[number];
  readonly sharedRows: Sharing;
  readonly mapping: Mapping;
  readonly ownKpis: readonly OwnKpi[];
}

/** What is in a plan before anybody decides otherwise. */
export const NEW_PLAN: Plan = {
  grain: 'month',
  fiscalYearStart: 1,
  builtBy: '',
  approvedBy: '',
  kpis: defaultKpis([]),
  pastKpis: [],
  groupWeights: { A: 3, B: 2, C: 1 },
  groupWeightsFrom: null,
  pastGroupWeights: [],
  targets: [],
  partTargets: 'byWorkingDays',
  bands: DEFAULT_BANDS,
  bandsFrom: null,
  pastBands: [],
  pay: [],
  thresholds: { green: 1, amber: 0.8 },
  calendar: DEFAULT_CALENDAR,
  careDays: 30,
  dearerBy: 0.1,
  extraRows: 'leftOut',
  repeats: 'everyRow',
  sharedRows: 'listed',
  ...NO_MONEY,
  mapping: {},
  ownKpis: [],
};
