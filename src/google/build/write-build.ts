/** Writes what a build decided: the plan, then KPI Data from its first row on. */
import { kpiDataFrame, kpiDataSize } from '../../output/kpi-data/kpi-data';
import type { Timeline } from '../../compute/available/timeline';
import type { Period } from '../../core/calendar/period';
import type { OpenDocument } from '../open-document';
import { place } from '../place';
import { placePlan, writeStart } from '../place-plan';
import { saveBuildState } from './saved-build';
import type { BuildState } from '../../app/build/build-state';
import { contentsKey } from '../../app/build/contents-key';
import type { Preparation } from './prepare-build';
import { writeRows } from './write-rows';

/**
 * Says first that KPI Data is being written: a build that stops in the middle of it is not taken for a finished one.
 *
 * @param decided what it will make, and how many cards need not be drawn
 * @returns how far it is: small data are written whole
 */
export function writeBuild(
  open: OpenDocument,
  preparation: Preparation,
  decided: Pick<BuildState, 'by' | 'former' | 'scopes' | 'cards'>,
): BuildState {
  const since = Date.now();
  const { own, source, plan, planChanges, prepared } = preparation;
  const { data } = prepared;
  const known = planChanges ? undefined : source.planSheet;
  const planSheet = known ?? placePlan(open, own, plan, source.planSheet);
  writeStart(planSheet, plan, endedPeriod(data.timeline, open.now));
  const writing = { rows: 0, contents: contentsKey(data) };
  const size = kpiDataSize(data);
  const state = { ...decided, size, planId: planSheet.sheet.getSheetId(), writing, finished: false };
  saveBuildState(state);
  const dataSheet = place(open, own, {
    role: { role: 'data' },
    name: open.m.sheets.data,
    layout: kpiDataFrame(data, planSheet.cells, open.patterns, open.m),
  });
  return writeRows(open, { preparation, planSheet, dataSheet }, state, since);
}

/** The current period, where the data ended before the one of today. */
function endedPeriod({ periods, current }: Timeline, now: number): Period | undefined {
  const period = periods[current];
  return period && period.end <= now ? period : undefined;
}
