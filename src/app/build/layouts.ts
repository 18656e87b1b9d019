/** Lays out the sheets of a build: KPI Data before its rows are written, then what looks up its numbers there. */
import type { Block, SheetLayout } from '../../core/layout/sheet-layout';
import { cell } from '../../core/formula/reference';
import type { Period } from '../../core/calendar/period';
import type { Timeline } from '../../compute/available/timeline';
import { cardLayout } from '../../output/card/card';
import { kpiDataFrame } from '../../output/kpi-data/kpi-data';
import type { KpiDataSize } from '../../output/kpi-data/kpi-data-places';
import { overviewLayout } from '../../output/overview/overview';
import { payrollLayout } from '../../output/payroll/payroll';
import type { Scope, ScopeType } from '../../data/scopes/scopes';
import type { Plan } from '../../plan/plan';
import { IDS, SETTING } from '../../plan/sheet/places';
import { startFormula } from '../../plan/sheet/start-formula';
import type { PlanSheet } from '../plan/plan-sheet';
import type { Setting } from '../setting';
import { cardListOf } from './card-lists';
import { cardOf } from './card-of';
import { overviewOf } from './overview-of';
import type { Preparation } from './prepare-build';

/** The start of the current period, which follows people's settings and the data. */
export const startCell = ({ plan, prepared }: Preparation, planSheet: PlanSheet, { now }: Setting): Block =>
  startCellOf(planSheet, plan, endedPeriod(prepared.data.timeline, now));

/**
 * @param last the period that stands in for today's, where that of today has no data
 * @internal exported for tests alone: one writes a start without preparing a build
 */
export function startCellOf(
  { places }: Pick<PlanSheet, 'places'>,
  plan: Plan,
  last: Period | undefined,
): Block {
  const current = cell(places.rowOf(IDS.current), SETTING);
  return { row: places.rowOf(IDS.start), column: SETTING, cells: [[startFormula(current, plan, last)]] };
}

/** The current period, where the data ended before the one of today. */
function endedPeriod({ periods, current }: Timeline, now: number): Period | undefined {
  const period = periods[current];
  return period && period.end <= now ? period : undefined;
}

/** Without its rows. */
export const dataLayout = (
  { prepared }: Preparation,
  { cells }: PlanSheet,
  { patterns, m }: Setting,
): SheetLayout => kpiDataFrame(prepared.data, cells, patterns, m);

export interface LookupParts {
  readonly size: KpiDataSize;
  readonly planSheet: PlanSheet;
  /** The name of KPI Data's tab. */
  readonly dataSheet: string;
}

export interface CardParts extends LookupParts {
  /** All, in the order of their numbers. */
  readonly scopes: readonly Scope[];
}

export const overviewOfBuild = (
  { prepared }: Preparation,
  parts: LookupParts,
  setting: Setting,
): SheetLayout =>
  overviewLayout(overviewOf(setting, cardOf(parts, setting), parts.size, prepared), setting.m);

/** Whether anybody is paid anything, so that there is a payroll; one that was made once stays. */
export const hasPayroll = ({ plan, prepared }: Preparation): boolean =>
  prepared.data.pay !== undefined ||
  [plan.bands, ...plan.pastBands.map(({ terms }) => terms)].some((bands) =>
    bands.some(({ bonus }) => bonus !== null),
  );

export const payrollOfBuild = (
  { prepared }: Preparation,
  parts: LookupParts,
  setting: Setting,
): SheetLayout => payrollLayout({ ...cardOf(parts, setting), scopes: prepared.data.scopes }, setting.m);

/** What all scorecards of a kind of scope have in common: the template. */
export function templateOfBuild(parts: CardParts, setting: Setting, type: ScopeType): SheetLayout {
  const card = cardOf(parts, setting);
  return cardLayout(card, cardListOf(type, parts.scopes, card, parts.planSheet.plan), setting.m);
}
