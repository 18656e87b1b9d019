/** Writes what a build decided: plan, KPI Data, the overview and the card template; `continue.ts` makes the cards. */
import { kpiDataLayout, kpiDataSize } from '../../facts/kpi-data';
import type { Timeline } from '../../facts/timeline';
import type { Period } from '../../periods/period';
import { cardLayout } from '../../scorecard/card';
import { overviewLayout } from '../../scorecard/overview';
import type { OpenDocument } from '../open-document';
import { place } from '../place';
import { placePlan, writeStart } from '../place-plan';
import { saveBuildState, type BuildState } from './build-state';
import { cardOf } from './card-of';
import { overviewOf } from './overview-of';
import type { Preparation } from './prepare-build';

/** @param state what it will make, and how many cards need not be drawn */
export function writeBuild(
  open: OpenDocument,
  { own, source, plan, planChanges, prepared }: Preparation,
  state: Pick<BuildState, 'by' | 'former' | 'scopes' | 'cards'>,
): void {
  const { data } = prepared;
  const { m, patterns } = open;
  const known = planChanges ? undefined : source.planSheet;
  const placed = known ?? placePlan(open, own, plan, source.planSheet);
  const { sheet: planSheet, cells: planCells } = placed;
  writeStart(placed, plan, endedPeriod(data.timeline, open.now));
  const size = kpiDataSize(data);
  const dataSheet = place(open, own, {
    role: { role: 'data' },
    name: m.sheets.data,
    layout: kpiDataLayout(data, planCells, patterns, m),
  });
  const card = cardOf({ size, plan, planCells, dataSheet, patterns });
  place(open, own, {
    role: { role: 'overview' },
    name: m.sheets.overview,
    layout: overviewLayout(overviewOf(open, card, size, prepared), m),
    index: planSheet.getIndex() - 1,
  });
  const template = place(open, own, {
    role: { role: 'template' },
    name: m.sheets.template,
    layout: cardLayout(card, m),
  });
  // Copies are as visible as it is.
  template.showSheet();
  saveBuildState({ ...state, size, finished: false });
}

/** The current period, where the data ended before the one of today. */
function endedPeriod({ periods, current }: Timeline, now: number): Period | undefined {
  const period = periods[current];
  return period && period.end <= now ? period : undefined;
}
