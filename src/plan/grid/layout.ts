/** Lays out the sheet of targets: people type into its lines as into any table, and `read.ts` reads it back. */
import { area, type Area } from '../../core/formula/reference';
import type { Patterns } from '../../core/layout/number-format';
import { palette } from '../../core/layout/palette';
import { runsOf } from '../../core/layout/runs';
import type { Block, ColorRule, Content, SheetLayout } from '../../core/layout/sheet-layout';
import { periodName, type Messages } from '../../words';
import { blocksOf, lastRowOf, type GridBlock } from './block';
import type { SaidInGrid, TargetGrid } from './grid';
import { blockFormats, headFormats, openColumns } from './looks';
import { isPending, pendingText } from './pending';
import {
  drawingText,
  FIRST_PERIOD,
  FIRST_ROW,
  HEADER_ROW,
  HINT_ROW,
  ID,
  IDS_ROW,
  keptColumn,
  keptLabel,
  SPAN_COLUMN,
  SPAN_ID,
  SPAN_ROW,
  sumColumn,
  SUMS_ID,
  TITLE_ROW,
  WHOM,
} from './places';
import { sameRow, tableCells } from './table';
import { gridChoices } from './choices';

/**
 * The cells of the lines are values: what they were when they were drawn stands beside them, hidden, so that whatever is
 * otherwise was typed.
 *
 * A drawing that fails halfway must not look as if somebody had typed: what is kept is written before the lines that it is
 * compared with, and the name of the drawing when all else is done, see `finishedBy`.
 *
 * @param said what the plan says of each line and period, in closed ones what they were closed with
 */
export function gridLayout(grid: TargetGrid, said: SaidInGrid, patterns: Patterns, m: Messages): SheetLayout {
  const { periods, span } = grid;
  const words = m.targetGrid;
  const blocks = blocksOf(grid, FIRST_ROW);
  const lastRow = Math.max(FIRST_ROW, lastRowOf(blocks, FIRST_ROW));
  const sum = sumColumn(periods.length);
  const extent = { lastRow, periods: periods.length };
  const table = tableCells(blocks, grid, said, patterns, m);
  const inputs = blocks.flatMap((block) => inputsOf(block, grid));
  const labels = periods.map(({ label }) => label);
  return {
    blocks: [
      {
        ...{ row: IDS_ROW, column: ID },
        cells: [
          [
            drawingText(span.fiscalYearStart, ''),
            null,
            periodName(span, m),
            ...labels,
            SUMS_ID,
            ...labels.map(keptLabel),
          ],
        ],
      },
      { row: FIRST_ROW, column: keptColumn(0, periods.length), cells: table.map(({ kept }) => kept) },
      {
        ...{ row: TITLE_ROW, column: WHOM },
        cells: [[words.title, words.spans[span.grain === 'quarter' ? 'quarter' : 'year']]],
      },
      {
        ...{ row: SPAN_ROW, column: ID },
        cells: [[SPAN_ID, pendingText(extent, m), periodName(span, m)]],
      },
      { row: HINT_ROW, column: WHOM, cells: [[words.hint]] },
      { row: HEADER_ROW, column: WHOM, cells: [headers(grid, m)] },
      { row: FIRST_ROW, column: ID, cells: table.map(({ shown }) => shown) },
    ],
    formats: [
      ...headFormats(grid, lastRow),
      ...blocks.flatMap((block) => blockFormats(block, grid, inputsOf(block, grid), patterns)),
    ],
    rules: [
      {
        area: area(FIRST_ROW, FIRST_PERIOD, lastRow - FIRST_ROW + 1, periods.length),
        ...{ test: 'satisfies', condition: isPending(extent) },
        ...{ color: palette.bad, background: palette.pending },
      },
      { area: area(SPAN_ROW, WHOM), test: 'startsWith', text: WARNING, color: palette.bad },
      ...blocks.flatMap(({ checks }) =>
        checks.flatMap(({ says, row }): readonly ColorRule[] => {
          if (says === 'sum') return [];
          const gaps = area(row, FIRST_PERIOD, 1, periods.length + 1);
          return [
            { area: gaps, test: 'below', value: 0, color: palette.bad },
            { area: gaps, test: 'above', value: 0, color: palette.mark },
          ];
        }),
      ),
    ],
    columnWidths: [...[60, 256, 96, ...periods.map(() => 98), 116], ...periods.map(() => 60)],
    rowHeights: [
      { row: TITLE_ROW, height: 36 },
      { row: SPAN_ROW, height: 36 },
      { row: HINT_ROW, height: 56 },
      { row: HEADER_ROW, height: 36 },
    ],
    frozenRows: HEADER_ROW,
    frozenColumns: WHOM,
    hiddenRows: [{ first: IDS_ROW, count: 1 }],
    hiddenColumns: [
      { first: ID, count: 1 },
      { first: sum + 1, count: periods.length },
    ],
    choices: gridChoices(blocks, grid, (block) => inputsOf(block, grid), m),
    inputs: [area(SPAN_ROW, SPAN_COLUMN), ...inputs],
    isRedrawn: true,
    isFitted: true,
    gridlines: false,
    tabColor: palette.technical,
  };
}

/** What is written last. @param drawing names it among others, so that the same need not be drawn again */
export const finishedBy = ({ span }: Pick<TargetGrid, 'span'>, drawing: string): Block => ({
  ...{ row: IDS_ROW, column: ID },
  cells: [[drawingText(span.fiscalYearStart, drawing)]],
});

const headers = ({ span, periods, isClosed }: TargetGrid, m: Messages): readonly Content[] => [
  ...[m.targetGrid.whom, m.targetGrid.region],
  ...periods.map((period) =>
    isClosed(period) ? `${periodName(period, m)}\n${m.targetGrid.closed}` : periodName(period, m),
  ),
  m.targetGrid.totals[span.grain === 'quarter' ? 'quarter' : 'year'],
];

/** How a line begins that asks for something. */
const WARNING = '⚠';

/** Neighbouring lines and open periods at once; a line that shows another one is none. */
function inputsOf(block: GridBlock, grid: TargetGrid): readonly Area[] {
  const rows = block.lines.flatMap(({ whom, row }) => (sameRow(whom, block) === undefined ? [row] : []));
  const runs = runsOf(rows);
  return openColumns(grid).flatMap(({ column, columns }) =>
    runs.map(({ first, count }) => area(first, column, count, columns)),
  );
}
