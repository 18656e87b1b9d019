/** Lays out rows of the sheet "KPI Changes", and what stands above them. */
import { area } from '../../core/formula/reference';
import type { Patterns } from '../../core/layout/number-format';
import { palette } from '../../core/layout/palette';
import type { Block, Content, Format, SheetLayout } from '../../core/layout/sheet-layout';
import type { Kpi } from '../../model/kpi/kpi';
import type { Messages } from '../../words';
import { CHANGE_COLUMNS, changeColumn, HEADER_ROW, TITLE_ROW, type ChangeColumn } from './columns';
import { valuePattern, type ListedChange } from './listed-change';
import type { RowWritten } from './together';

/** What people see. */
const SHOWN = changeColumn('reason');

export const changesFrame = (m: Messages): SheetLayout => ({
  blocks: [
    { row: TITLE_ROW, column: 1, cells: [[m.changes.title, null, null, null, m.changes.hint]] },
    { row: HEADER_ROW, column: 1, cells: [CHANGE_COLUMNS.map((column) => m.changes.columns[column])] },
  ],
  formats: [
    {
      area: area(TITLE_ROW, 1, 1, SHOWN),
      style: { background: palette.head, color: palette.onHead, valign: 'middle' },
    },
    { area: area(TITLE_ROW, 1), style: { bold: true, size: 16 } },
    {
      area: area(HEADER_ROW, 1, 1, SHOWN),
      style: { bold: true, background: palette.band, color: palette.head, wrap: true, valign: 'middle' },
    },
  ],
  columnWidths: CHANGE_COLUMNS.map((column) => WIDTHS[column] ?? 100),
  rowHeights: [{ row: TITLE_ROW, height: 36 }],
  frozenRows: HEADER_ROW,
  hiddenColumns: [{ first: changeColumn('subject'), count: CHANGE_COLUMNS.length - SHOWN }],
  inputs: [],
  isFitted: true,
  gridlines: false,
  tabColor: palette.technical,
});

const WIDTHS: Readonly<Partial<Record<ChangeColumn, number>>> = {
  at: 130,
  by: 170,
  what: 170,
  of: 200,
  whom: 150,
  before: 120,
  after: 120,
  reason: 280,
};

/** Rows that lie together are one block. */
export function changeBlocks(rows: readonly RowWritten[]): readonly Block[] {
  const blocks: { row: number; column: number; cells: (readonly Content[])[] }[] = [];
  for (const { row, change } of rows) {
    const last = blocks[blocks.length - 1];
    const cells = change ? cellsOf(change) : CHANGE_COLUMNS.map(() => null);
    if (last && last.row + last.cells.length === row) last.cells.push(cells);
    else blocks.push({ row, column: 1, cells: [cells] });
  }
  return blocks;
}

function cellsOf(change: ListedChange): readonly Content[] {
  const { at, by, words, from, until, before, after, reason, subject, act } = change;
  const cells: Readonly<Record<ChangeColumn, Content>> = {
    ...{ at, by, ...words, from, before, after, reason, act },
    // The last day.
    until: until === null ? null : until - 1,
    subject: JSON.stringify(subject),
  };
  return CHANGE_COLUMNS.map((column) => cells[column]);
}

/** @param known all KPIs of the plan */
export function changeFormats(
  rows: readonly RowWritten[],
  known: readonly Kpi[],
  patterns: Patterns,
): readonly Format[] {
  return changeBlocks(rows).flatMap(({ row, cells }) => {
    const down = (column: ChangeColumn, style: Format['style'], columns = 1): Format => ({
      area: area(row, changeColumn(column), cells.length, columns),
      style,
    });
    return [
      down('at', { rule: palette.line, valign: 'top' }, SHOWN),
      down('at', { number: patterns.dateTime, align: 'left' }),
      down('from', { number: patterns.date, align: 'left' }, 2),
      // Numbers of all kinds, and words: nothing stands below its like.
      down('before', { align: 'left' }, 2),
      down('by', { wrap: true }, 4),
      down('before', { wrap: true }, 3),
      ...valueFormats(
        rows.filter((each) => row <= each.row && each.row < row + cells.length),
        known,
        patterns,
      ),
    ];
  });
}

/** Neighbouring rows of one pattern at once. */
function valueFormats(
  rows: readonly RowWritten[],
  known: readonly Kpi[],
  patterns: Patterns,
): readonly Format[] {
  const runs: { first: number; count: number; number: string }[] = [];
  for (const { row, change } of rows) {
    const number = change ? valuePattern(change.subject, known, patterns) : 'General';
    const last = runs[runs.length - 1];
    if (last?.number === number) last.count++;
    else runs.push({ first: row, count: 1, number });
  }
  return runs.map(({ first, count, number }) => ({
    area: area(first, changeColumn('before'), count, 2),
    style: { number },
  }));
}
