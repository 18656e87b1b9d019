/** Shows how many rows and columns a sheet has once a layout is drawn on it. */
import type { SheetLayout } from '../../../src/core/layout/sheet-layout';
import { draw } from '../../../src/google/draw';
import { HANOI } from '../../src/literal-sheet';
import { openHost, type OpenHost } from '../apps-script/open-host';

let open: OpenHost;
beforeEach(() => {
  open = openHost();
  Object.assign(globalThis, { SpreadsheetApp: open.SpreadsheetApp, Charts: open.Charts });
});
afterEach(() => {
  open.host.dispose();
});

const layoutOf = (rows: number, more: Partial<SheetLayout> = {}): SheetLayout => ({
  blocks: [{ row: 1, column: 1, cells: Array.from({ length: rows }, () => ['a', 'b']) }],
  formats: [],
  columnWidths: [100, 100, 100],
  isFitted: true,
  ...more,
});

function sizeAfter(layout: SheetLayout, isNew: boolean): readonly [rows: number, columns: number] {
  draw(open.sheet, layout, { isNew, zone: HANOI });
  return [open.sheet.getMaxRows(), open.sheet.getMaxColumns()];
}

test('a new sheet has three rows more than its layout, and no more columns', () => {
  expect(sizeAfter(layoutOf(10), true)).toEqual([13, 3]);
});

test('one that needs more than a new sheet has gets it', () => {
  expect(sizeAfter(layoutOf(1_200, { columnWidths: Array<number>(30).fill(80) }), true)).toEqual([1_203, 30]);
});

test('one that must not be fitted keeps what Google gives it', () => {
  expect(sizeAfter(layoutOf(10, { isFitted: false }), true)).toEqual([1_000, 26]);
});

describe('a sheet that is drawn again', () => {
  test('gets room for more, and no second reserve', () => {
    sizeAfter(layoutOf(10), true);
    expect(sizeAfter(layoutOf(20), false)).toEqual([23, 3]);
    expect(sizeAfter(layoutOf(20), false)).toEqual([23, 3]);
  });

  test('loses rows and columns that hold nothing, and none that somebody typed into', () => {
    open.sheet.getRange('E40').setValue('Talked to Lan on Monday');
    expect(sizeAfter(layoutOf(10), false)).toEqual([40, 5]);
    expect(open.sheet.getRange('E40').getValue()).toBe('Talked to Lan on Monday');
  });

  test('keeps everything where a chart of a person’s lies over it', () => {
    const { sheet } = open;
    sheet.insertChart(sheet.newChart().addRange(sheet.getRange('A1:B2')).setPosition(60, 1, 0, 0).build());
    expect(sizeAfter(layoutOf(10), false)).toEqual([1_000, 26]);
  });

  test('keeps its size where it was emptied first: formulas elsewhere may read its cells', () => {
    expect(sizeAfter(layoutOf(10, { isRedrawn: true }), false)).toEqual([1_000, 26]);
    expect(sizeAfter(layoutOf(1_100, { isRedrawn: true }), false)).toEqual([1_103, 26]);
  });
});
