/** Shows how many rows and columns a sheet gets for a layout of 10 rows and 3 columns. */
import { gridSize, type Grid } from '../../../../src/core/layout/grid-size';
import type { SheetLayout } from '../../../../src/core/layout/sheet-layout';

const LAYOUT: SheetLayout = {
  blocks: [{ row: 10, column: 1, cells: [['a']] }],
  formats: [],
  columnWidths: [100, 100, 100],
  isFitted: true,
};

const GRID: Grid = {
  size: { rows: 1_000, columns: 26 },
  isNew: false,
  filled: () => ({ rows: 0, columns: 0 }),
  isCovered: () => false,
};

test.each<[string, Partial<SheetLayout>, Partial<Grid>, rows: number, columns: number]>([
  ['three rows are spare', {}, {}, 13, 3],
  ['a smaller sheet grows', {}, { size: { rows: 5, columns: 2 } }, 13, 3],
  ['a shorter and wider one grows and shrinks', {}, { size: { rows: 5, columns: 26 } }, 13, 3],
  ['what is filled stays', {}, { filled: () => ({ rows: 40, columns: 5 }) }, 40, 5],
  [
    'a new sheet holds nothing of anybody',
    {},
    { isNew: true, filled: () => ({ rows: 40, columns: 5 }) },
    13,
    3,
  ],
  ['what lies over cells keeps them', {}, { isCovered: () => true }, 1_000, 26],
  ['a sheet that was emptied first keeps its size', { isRedrawn: true }, {}, 1_000, 26],
  ['a layout that is not fitted takes nothing away', { isFitted: false }, {}, 1_000, 26],
  ['nor has it spare rows', { isFitted: false }, { size: { rows: 5, columns: 2 } }, 10, 3],
])('%s', (_, layout, grid, rows, columns) => {
  expect(gridSize({ ...LAYOUT, ...layout }, { ...GRID, ...grid })).toEqual({ rows, columns });
});
