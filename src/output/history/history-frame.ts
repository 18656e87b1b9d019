/** Lays out what stands above the rows of the sheet "KPI History", and how wide its columns are. */
import { area } from '../../core/formula/reference';
import { palette } from '../../core/layout/palette';
import type { SheetLayout } from '../../core/layout/sheet-layout';
import type { Messages } from '../../words';
import { HEADER_ROW, HISTORY_COLUMNS, historyColumn, TITLE_ROW, type HistoryColumn } from './columns';

/** What is read back, and says nothing to people; the history is known by the title in the first column. */
const HIDDEN = [
  'start',
  'kpi',
  'counted',
  'measures',
  'parts',
  'label',
  'type',
  'agreedWeight',
] as const satisfies readonly HistoryColumn[];

export const historyFrame = (m: Messages): SheetLayout => ({
  blocks: [
    { row: TITLE_ROW, column: 1, cells: [[m.history.title, m.history.title, null, null, m.history.hint]] },
    { row: HEADER_ROW, column: 1, cells: [HISTORY_COLUMNS.map((column) => m.history.columns[column])] },
  ],
  formats: [
    {
      area: area(TITLE_ROW, 1, 1, HISTORY_COLUMNS.length),
      style: { background: palette.head, color: palette.onHead, valign: 'middle' },
    },
    { area: area(TITLE_ROW, 1, 1, 2), style: { bold: true, size: 16 } },
    {
      area: area(HEADER_ROW, 1, 1, HISTORY_COLUMNS.length),
      style: { bold: true, background: palette.band, color: palette.head, wrap: true, valign: 'middle' },
    },
  ],
  columnWidths: HISTORY_COLUMNS.map((column) => WIDTHS[column] ?? 100),
  rowHeights: [{ row: TITLE_ROW, height: 36 }],
  frozenRows: HEADER_ROW,
  hiddenColumns: HIDDEN.map((column) => ({ first: historyColumn(column), count: 1 })),
  inputs: [],
  gridlines: false,
  tabColor: palette.technical,
});

const WIDTHS: Readonly<Partial<Record<HistoryColumn, number>>> = {
  closedAt: 140,
  closedBy: 160,
  period: 110,
  scopeType: 90,
  scope: 170,
  region: 120,
  name: 200,
  weight: 70,
  bonus: 120,
  reopenedAt: 130,
  reopenedBy: 160,
  reason: 280,
  pay: 120,
  partsInWords: 460,
};
