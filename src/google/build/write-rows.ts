/** Writes rows of KPI Data chunk by chunk and, once they are complete, whatever looks up its numbers there. */
import { hasPayroll, overviewOfBuild, payrollOfBuild, templateOfBuild } from '../../app/build/layouts';
import type { Preparation } from '../../app/build/prepare-build';
import type { BuildState, WritingState } from '../../app/build/build-state';
import { chunkCells, chunksLeft, withAllRows, withChunk, writesUntil } from '../../app/build/rows';
import { writeBlocks } from '../draw';
import type { OpenDocument } from '../open-document';
import { findRole, type OwnSheet } from '../own-sheets';
import { place } from '../place';
import type { PlanSheet } from '../plan-sheet';
import { saveBuildState } from './saved-build';

interface Parts {
  readonly own: readonly OwnSheet[];
  readonly preparation: Preparation;
  readonly planSheet: PlanSheet;
  readonly dataSheet: GoogleAppsScript.Spreadsheet.Sheet;
}

/**
 * One chunk at least.
 *
 * @param since when the step began
 * @returns how far the build is now; that is saved after each chunk
 */
export function writeRows(open: OpenDocument, parts: Parts, begun: WritingState, since: number): BuildState {
  const until = writesUntil(since, Date.now());
  let state = begun;
  for (const chunk of chunksLeft(begun)) {
    if (state !== begun && Date.now() > until) return state;
    const rows = chunkCells(parts.preparation, parts.planSheet, chunk, open);
    writeBlocks(parts.dataSheet, [rows], { formats: [] }, open.zone);
    // Else Google might keep the chunks back and write them as one.
    SpreadsheetApp.flush();
    state = withChunk(state, chunk);
    saveBuildState(state);
  }
  placeLookups(open, parts, begun);
  const written = withAllRows(begun);
  saveBuildState(written);
  return written;
}

function placeLookups(
  open: OpenDocument,
  { own, preparation, planSheet, dataSheet }: Parts,
  { size }: BuildState,
): void {
  const parts = { size, planSheet, dataSheet: dataSheet.getName() };
  place(open, own, {
    role: { role: 'overview' },
    name: open.m.sheets.overview,
    layout: overviewOfBuild(preparation, parts, open),
    index: planSheet.sheet.getIndex() - 1,
  });
  if (hasPayroll(preparation) || findRole(own, 'payroll')) {
    place(open, own, {
      role: { role: 'payroll' },
      name: open.m.sheets.payroll,
      layout: payrollOfBuild(preparation, parts, open),
      index: planSheet.sheet.getIndex() - 1,
    });
  }
  const template = place(open, own, {
    role: { role: 'template' },
    name: open.m.sheets.template,
    layout: templateOfBuild({ ...parts, scopes: preparation.prepared.data.scopes.list }, open, 'team'),
  });
  template.hideSheet();
}
