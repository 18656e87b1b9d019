/** What the cards and the overview of a build have in common. */
import { kpiDataPlaces, type KpiDataSize } from '../../facts/kpi-data-places';
import { cell } from '../../formula/reference';
import { START_CELL } from '../../plan/places';
import type { Card } from '../../scorecard/card';
import type { Grain } from '../../periods/period';
import { factLookup } from '../../scorecard/fact-lookup';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface Parts {
  readonly size: KpiDataSize;
  readonly planSheet: Sheet;
  readonly dataSheet: Sheet;
  readonly money: string;
  readonly formerKpis: number;
  readonly grain: Grain;
}

export function cardOf({ size, planSheet, dataSheet, money, formerKpis, grain }: Parts): Card {
  const factSheet = dataSheet.getName();
  return {
    kpis: size.kpis,
    facts: factLookup(factSheet, kpiDataPlaces(size)),
    factSheet,
    currentStart: cell(START_CELL.row, START_CELL.column, {
      sheet: planSheet.getName(),
      fixedRow: true,
      fixedColumn: true,
    }),
    money,
    formerKpis,
    grain,
  };
}
