/** Reads the sheet "KPI History", and adds a closed period to it. */
import type { ClosedPeriod } from '../output/history/closed-period';
import { HEADER_ROW } from '../output/history/columns';
import { historyLayout } from '../output/history/layout';
import { readHistory } from '../output/history/read';
import type { Kpi } from '../model/kpi/kpi';
import type { Grain } from '../core/calendar/period';
import type { OpenDocument } from './open-document';
import { findRole, type OwnSheet } from './own-sheets';
import { place } from './place';
import { readCells } from './read-cells';

/** None where nothing was closed yet. */
export function closedPeriods(open: OpenDocument, own: readonly OwnSheet[]): readonly ClosedPeriod[] {
  const sheet = findRole(own, 'history');
  return sheet ? readHistory(readCells(sheet), open.zone) : [];
}

/** Below everything that the sheet holds; what was written before stays as it is. */
export function addClosedPeriod(
  open: OpenDocument,
  own: readonly OwnSheet[],
  closed: ClosedPeriod,
  { kpis, grain }: { readonly kpis: readonly Kpi[]; readonly grain: Grain },
): void {
  const known = findRole(own, 'history');
  const formerRows = Math.max(0, (known?.getLastRow() ?? 0) - HEADER_ROW);
  place(open, own, {
    role: { role: 'history' },
    name: open.m.sheets.history,
    layout: historyLayout({ closed, kpis, formerRows, grain }, open.patterns, open.m),
  });
}
