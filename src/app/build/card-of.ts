/** Describes what the cards and the overview of a build have in common. */
import { periodAt, shift, type Period } from '../../core/calendar/period';
import type { Card } from '../../output/card/card';
import { kpiDataPlaces, type KpiDataSize } from '../../output/kpi-data/kpi-data-places';
import { factLookup } from '../../output/lookup/fact-lookup';
import type { Plan } from '../../plan/plan';
import type { PlanSheet } from '../plan/plan-sheet';
import type { Setting } from '../setting';

interface Parts {
  readonly size: KpiDataSize;
  readonly planSheet: PlanSheet;
  /** The name of KPI Data's tab. */
  readonly dataSheet: string;
}

export const cardOf = (
  { size, planSheet: { plan, cells }, dataSheet }: Parts,
  { patterns, now }: Pick<Setting, 'patterns' | 'now'>,
): Card => ({
  // The plan may have decided differently from the catalogue.
  kpis: size.scored.map((kpi) => ({
    ...kpi,
    better: plan.kpis.find((each) => each.kpi === kpi.id)?.better ?? kpi.better,
  })),
  facts: factLookup(dataSheet, kpiDataPlaces(size)),
  factSheet: dataSheet,
  plan: cells,
  patterns,
  grain: plan.grain,
  reviews: reviewsOf(plan, now),
});

/** So many more can be named by whoever writes about them. */
const REVIEWED_FIRST = 13;

/** The period before the current one, which people speak of when it is over, then those that come. */
export function reviewsOf(
  { grain, fiscalYearStart }: Pick<Plan, 'grain' | 'fiscalYearStart'>,
  now: number,
): readonly Period[] {
  const current = periodAt(grain, now, fiscalYearStart);
  return Array.from({ length: REVIEWED_FIRST }, (_, at) => shift(current, at - 1));
}
