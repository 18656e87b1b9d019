/** Describes what the cards and the overview of a build have in common. */
import { kpiDataPlaces, type KpiDataSize } from '../../output/kpi-data/kpi-data-places';
import type { Patterns } from '../../core/layout/number-format';
import type { Plan } from '../../plan/plan';
import type { PlanCells } from '../../plan/sheet/plan-cells';
import type { Card } from '../../output/card/card';
import { factLookup } from '../../output/lookup/fact-lookup';

interface Parts {
  readonly size: KpiDataSize;
  readonly plan: Pick<Plan, 'kpis' | 'grain'>;
  readonly planCells: PlanCells;
  readonly dataSheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly patterns: Patterns;
}

export function cardOf({ size, planCells, dataSheet, patterns, plan }: Parts): Card {
  const factSheet = dataSheet.getName();
  return {
    // The plan may have decided differently from the catalogue.
    kpis: size.scored.map((kpi) => ({
      ...kpi,
      better: plan.kpis.find((each) => each.kpi === kpi.id)?.better ?? kpi.better,
    })),
    facts: factLookup(factSheet, kpiDataPlaces(size)),
    factSheet,
    plan: planCells,
    patterns,
    grain: plan.grain,
  };
}
