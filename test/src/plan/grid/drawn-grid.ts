/** Lays out a small sheet of targets, and gives its cells as they are drawn, so that tests can type into them. */
import { print } from '../../../../src/core/formula/expression';
import { patternsOf } from '../../../../src/core/layout/number-format';
import type { Block, Content, SheetLayout } from '../../../../src/core/layout/sheet-layout';
import type { Cell } from '../../../../src/core/text/cells';
import type { GridRep, SaidInGrid, TargetGrid } from '../../../../src/plan/grid/grid';
import { gridLayout } from '../../../../src/plan/grid/layout';
import type { GridCells } from '../../../../src/plan/grid/read';
import { offeredSpans, periodsIn, spanAt } from '../../../../src/plan/grid/span';
import { NEW_PLAN, type Plan } from '../../../../src/plan/plan';
import { messages } from '../../../../src/words';
import { kpiOf, month } from '../../answers';

export const QUARTERS: Plan = { ...NEW_PLAN, grain: 'quarter' };
export const DAY = month('2026-11').start;
const NEVER = month('2026-06').start;

const rep = (name: string, region: string, until = Infinity): GridRep => ({
  ...{ name, region, otherNames: [] },
  isOnTeam: ({ start }) => start < until,
});

export const GRID: TargetGrid = {
  span: spanAt(DAY, QUARTERS),
  periods: periodsIn(spanAt(DAY, QUARTERS), QUARTERS),
  offered: offeredSpans(DAY, QUARTERS),
  isClosed: ({ label }) => label === '2026-Q1',
  kpis: [kpiOf('revenue'), kpiOf('winRate')],
  regions: ['Bắc', 'Nam'],
  reps: [rep('An', 'Bắc', NEVER), rep('Lan', 'Bắc'), rep('Nam', 'Nam'), rep('Chi', '')],
};

const SAID: SaidInGrid = (kpi, { scope }, { label }) =>
  kpi.id === 'revenue' && scope.kind === 'named' && scope.name === 'Lan' && label !== '2026-Q4' ? 100 : null;

export const drawn = (grid: TargetGrid): SheetLayout =>
  gridLayout(grid, SAID, patternsOf('vi_VN', 'Asia/Ho_Chi_Minh'), messages('vi'));

export const layout = drawn(GRID);

const shown = (content: Content): Cell =>
  content === null ? '' : typeof content === 'object' ? `=${print(content)}` : content;

/** The sheet as it is drawn, formulas as their texts. */
export function cellsOf({ blocks }: Pick<SheetLayout, 'blocks'>): Cell[][] {
  const cells: Cell[][] = [];
  const put = ({ row, column, cells: contents }: Block): void => {
    contents.forEach((line, down) => {
      while (cells.length < row + down) cells.push([]);
      const now = cells[row + down - 1] ?? [];
      line.forEach((content, right) => {
        while (now.length < column + right) now.push('');
        now[column + right - 1] = shown(content);
      });
    });
  };
  blocks.forEach(put);
  return cells;
}

/** The same as they are read: what a formula comes to is not known here. */
export const gridCells = (cells: readonly (readonly Cell[])[]): GridCells => ({
  sheet: 'Chỉ tiêu',
  values: cells,
  formulas: cells.map((each) => each.map((cell) => (String(cell).startsWith('=') ? String(cell) : ''))),
});
