/** Writes rows of KPI Data chunk by chunk and, once they are complete, whatever looks up its numbers there. */
import { factColumns } from '../../output/kpi-data/columns';
import { kpiDataRows } from '../../output/kpi-data/kpi-data';
import { rowsAtOnce } from '../../core/layout/chunks';
import { writeBlocks } from '../draw';
import type { OpenDocument } from '../open-document';
import type { PlanSheet } from '../plan-sheet';
import type { BuildState, Written } from '../../app/build/build-state';
import { drawOverview } from './draw-overview';
import type { Preparation } from './prepare-build';
import { STEP_MILLISECONDS } from '../../app/build/steps';
import { saveBuildState } from './saved-build';

interface Parts {
  readonly preparation: Preparation;
  readonly planSheet: PlanSheet;
  readonly dataSheet: GoogleAppsScript.Spreadsheet.Sheet;
}

/**
 * One chunk at least; more of them for a few seconds, or for as long as the step has taken so far: to prepare is to read
 * all data, which large data must not be made to do for every chunk.
 *
 * @param since when the step began
 * @returns how far the build is now; that is saved after each chunk
 */
export function writeRows(
  open: OpenDocument,
  parts: Parts,
  begun: BuildState & { readonly writing: Written },
  since: number,
): BuildState {
  const { prepared } = parts.preparation;
  const { size } = begun;
  const atOnce = rowsAtOnce(factColumns(size.kpis, size.scored).count);
  const all = size.periods * size.scopes;
  const now = Date.now();
  const until = Math.max(since + STEP_MILLISECONDS, now + (now - since));
  let state = begun;
  for (let first = begun.writing.rows; first < all; first += atOnce) {
    if (first > begun.writing.rows && Date.now() > until) return state;
    const count = Math.min(atOnce, all - first);
    const rows = kpiDataRows(prepared.data, parts.planSheet.cells, open.m, { first, count });
    writeBlocks(parts.dataSheet, [rows], { formats: [] }, open.zone);
    // Else Google might keep the chunks back and write them as one.
    SpreadsheetApp.flush();
    state = { ...state, writing: { ...state.writing, rows: first + count } };
    saveBuildState(state);
  }
  drawOverview(open, parts, size);
  const { by, planId, former, scopes, cards } = begun;
  const written: BuildState = { by, size, planId, former, scopes, cards, finished: false };
  saveBuildState(written);
  return written;
}
