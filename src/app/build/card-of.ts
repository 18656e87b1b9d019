/** Describes what the cards and the overview of a build have in common. */
import type { Patterns } from '../../core/layout/number-format';
import type { Card } from '../../output/card/card';
import { kpiDataPlaces, type KpiDataSize } from '../../output/kpi-data/kpi-data-places';
import { factLookup } from '../../output/lookup/fact-lookup';
import type { PlanSheet } from '../plan/plan-sheet';

interface Parts {
  readonly size: KpiDataSize;
  readonly planSheet: PlanSheet;
  /** The name of KPI Data's tab. */
  readonly dataSheet: string;
}

export const cardOf = (
  { size, planSheet: { plan, cells }, dataSheet }: Parts,
  { patterns }: { readonly patterns: Patterns },
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
});
