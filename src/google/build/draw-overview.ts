/** Draws what looks up its numbers in KPI Data, once that is written: the overview and the card template. */
import type { KpiDataSize } from '../../output/kpi-data/kpi-data-places';
import { cardLayout } from '../../output/card/card';
import { overviewLayout } from '../../output/overview/overview';
import type { OpenDocument } from '../open-document';
import { place } from '../place';
import type { PlanSheet } from '../plan-sheet';
import { cardOf } from './card-of';
import { overviewOf } from './overview-of';
import type { Preparation } from './prepare-build';

interface Parts {
  readonly preparation: Preparation;
  readonly planSheet: PlanSheet;
  readonly dataSheet: GoogleAppsScript.Spreadsheet.Sheet;
}

export function drawOverview(
  open: OpenDocument,
  { preparation: { own, plan, prepared }, planSheet, dataSheet }: Parts,
  size: KpiDataSize,
): void {
  const { m, patterns } = open;
  const card = cardOf({ size, plan, planCells: planSheet.cells, dataSheet, patterns });
  place(open, own, {
    role: { role: 'overview' },
    name: m.sheets.overview,
    layout: overviewLayout(overviewOf(open, card, size, prepared), m),
    index: planSheet.sheet.getIndex() - 1,
  });
  const template = place(open, own, {
    role: { role: 'template' },
    name: m.sheets.template,
    layout: cardLayout(card, m),
  });
  template.hideSheet();
}
