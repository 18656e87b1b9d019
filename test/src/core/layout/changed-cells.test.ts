/** Shows which cells are written when a sheet is drawn again. */
import { text } from '../../../../src/core/formula/expression';
import { changedCells, redrawnCells } from '../../../../src/core/layout/changed-cells';
import type { Block } from '../../../../src/core/layout/sheet-layout';
import { serialOf } from '../../../../src/core/calendar/calendar';
import { HANOI, moment } from '../../literal-sheet';

const FORMULA = text('shown');

/** The sheet as it is; the first row of the blocks is its second. */
const SHEET = {
  values: [
    ['Title', '', '', ''],
    ['Revenue', 'Lan', moment('2026-10-01'), 500],
    ['Revenue', 'Minh', moment('2026-10-01'), 700],
    ['New leads', 'Minh', moment('2026-11-01'), 3],
    ['', '', '', ''],
  ],
};

const block = (row: number, column: number, ...cells: Block['cells']): Block => ({ row, column, cells });

const october = serialOf(2026, 10, 1);
const BLOCKS = [
  block(
    2,
    1,
    ['Revenue', 'Lan', october, 500],
    ['Sales', 'Minh', october, 800],
    ['Leads', 'Minh', serialOf(2026, 12, 1), 4],
    [FORMULA, null, null, FORMULA],
  ),
];

test('what changes is written, cells below one another at once, and no cell between', () => {
  const written = changedCells(BLOCKS, SHEET, HANOI);
  expect(written).toHaveLength(3);
  expect(written).toEqual(
    expect.arrayContaining([
      block(3, 1, ['Sales'], ['Leads']),
      block(3, 4, [800]),
      block(4, 3, [serialOf(2026, 12, 1), 4]),
    ]),
  );
});

test('what is drawn again writes each formula, too', () => {
  const written = redrawnCells(BLOCKS, SHEET, HANOI);
  expect(written).toHaveLength(4);
  expect(written).toEqual(
    expect.arrayContaining([
      block(3, 1, ['Sales'], ['Leads'], [FORMULA]),
      block(3, 4, [800]),
      block(4, 3, [serialOf(2026, 12, 1), 4]),
      block(5, 4, [FORMULA]),
    ]),
  );
});

test('blanks over what is gone are written whole: a formula there may show nothing', () => {
  const gone = block(5, 1, [null, null, null]);
  expect(redrawnCells([gone], SHEET, HANOI)).toEqual([gone]);
  expect(changedCells([gone], SHEET, HANOI)).toEqual([]);
});
