/** Shows that what people type on the sheet of targets is read cell by cell, or refused with what to do. */
import { isoText } from '../../../../src/core/calendar/calendar';
import type { Cell } from '../../../../src/core/text/cells';
import { lostSums } from '../../../../src/plan/grid/formula-cells';
import { readGrid } from '../../../../src/plan/grid/read';
import { periodsIn, spanAt } from '../../../../src/plan/grid/span';
import { typedTargets } from '../../../../src/plan/grid/typed';
import { messages } from '../../../../src/words';
import { Refusal } from '../../../../src/words/refusal';
import { IN_HANOI, moment } from '../../literal-sheet';
import { cellsOf, DAY, drawn, GRID, gridCells, layout, QUARTERS } from './drawn-grid';

describe('what is read of it', () => {
  const style = { ...IN_HANOI, decimalMark: ',' } as const;
  const typed = (change: (cells: Cell[][]) => void): readonly unknown[] => {
    const cells = cellsOf(layout);
    change(cells);
    const grid = readGrid(gridCells(cells));
    return grid
      ? typedTargets(grid, style).map(({ line, period, at, target, kept }) => [
          ...[line.kpi, line.scope.kind === 'named' ? line.scope.name : line.scope.kind],
          ...[period.label, at, target, kept],
        ])
      : [];
  };
  /** The same, or the sentence that refuses it. */
  const saying = (change: (cells: Cell[][]) => void): unknown => {
    try {
      return typed(change);
    } catch (error) {
      if (error instanceof Refusal) return error.say(messages('vi'));
      throw error;
    }
  };
  const put = (row: number, column: number, value: Cell) => (cells: Cell[][]) => {
    (cells[row - 1] ?? [])[column - 1] = value;
  };

  test('is nothing where nothing was typed, a text that says the same number included', () => {
    expect(typed(() => undefined)).toEqual([]);
    expect(typed(put(12, 5, '100'))).toEqual([]);
  });

  test('is each cell that is otherwise, with what the plan said', () => {
    expect(typed(put(12, 5, '0,3 tỷ'))).toEqual([
      ['revenue', 'Lan', '2026-Q2', 'Chỉ tiêu!E12', 300_000_000, 100],
    ]);
    expect(typed(put(12, 6, ''))).toEqual([['revenue', 'Lan', '2026-Q3', 'Chỉ tiêu!F12', null, 100]]);
    expect(typed(put(26, 7, 0.25))).toEqual([['winRate', 'each', '2026-Q4', 'Chỉ tiêu!G26', 0.25, null]]);
  });

  test('goes by the hidden ids, wherever people have put rows and columns', () => {
    expect(
      typed((cells) => {
        put(12, 5, 300)(cells);
        cells.splice(9, 0, ['', 'Ghi chú']);
        for (const each of cells) each.splice(3, 0, '');
      }),
    ).toEqual([['revenue', 'Lan', '2026-Q2', 'Chỉ tiêu!F13', 300, 100]]);
  });

  test.each<[Cell, string | number | null]>([
    ['300 tr', 300_000_000],
    ['  0,3 tỷ ', 300_000_000],
    ['1.200.000 ₫', 1_200_000],
    ['1 200 000', 1_200_000],
    ['12%', 0.12],
    [1e15, 1e15],
    ['   ', null],
    ['\u00a0', null],
    [
      'abc',
      'Chỉ tiêu!E12: “abc” không phải là số. Hãy nhập số, ví dụ 300000000, 300tr hoặc 0,3 tỷ, hoặc để trống ô này.',
    ],
    [
      '300 🎯',
      'Chỉ tiêu!E12: “300 🎯” không phải là số. Hãy nhập số, ví dụ 300000000, 300tr hoặc 0,3 tỷ, hoặc để trống ô này.',
    ],
    [
      `${'🎯'.repeat(60)} và nhiều nữa`,
      `Chỉ tiêu!E12: “${'🎯'.repeat(60)}…” không phải là số. Hãy nhập số, ví dụ 300000000, 300tr hoặc 0,3 tỷ, hoặc để trống ô này.`,
    ],
    [
      true,
      'Chỉ tiêu!E12: “true” không phải là số. Hãy nhập số, ví dụ 300000000, 300tr hoặc 0,3 tỷ, hoặc để trống ô này.',
    ],
    [
      moment('2026-05-12'),
      'Chỉ tiêu!E12: “2026-05-12” là ngày tháng. Hãy chọn Định dạng › Số › Số cho ô này rồi nhập lại chỉ tiêu.',
    ],
    [
      '#DIV/0!',
      'Chỉ tiêu!E12: công thức ở đây cho kết quả “#DIV/0!”. Hãy sửa công thức hoặc nhập thẳng chỉ tiêu bằng số.',
    ],
  ])('%p is taken, or refused with what to do', (value, expected) => {
    const read = saying(put(12, 5, value));
    expect(read).toEqual(
      typeof expected === 'string'
        ? expected
        : [['revenue', 'Lan', '2026-Q2', 'Chỉ tiêu!E12', expected, 100]],
    );
  });

  describe('over a formula', () => {
    test('that shows the region of the same name is a target of that region', () => {
      expect(saying(put(13, 5, '0,3 tỷ'))).toEqual([
        ['revenue', 'Nam', '2026-Q2', 'Chỉ tiêu!E13', 300_000_000, null],
      ]);
      // An emptied one shows the region again.
      expect(saying(put(13, 5, ''))).toEqual([]);
    });

    test('is found beside what was typed for the region itself', () => {
      const both = (cells: Cell[][]): void => {
        put(9, 5, 400)(cells);
        put(13, 5, 300)(cells);
      };
      expect(saying(both)).toEqual([
        ['revenue', 'Nam', '2026-Q2', 'Chỉ tiêu!E9', 400, null],
        ['revenue', 'Nam', '2026-Q2', 'Chỉ tiêu!E13', 300, null],
      ]);
    });

    test.each<[string, number, number, Cell]>([
      ['the sum of a year', 12, 8, 1200],
      ['a sum of reps', 17, 5, '1,2 tỷ'],
      ['the difference to it', 18, 5, 0],
      ['the year of what does not add up', 26, 8, 0.25],
    ])('that is %s is refused', (_, row, column, value) => {
      const at = `Chỉ tiêu!${column === 8 ? 'H' : 'E'}${row}`;
      expect(saying(put(row, column, value))).toBe(
        `${at}: “${String(value)}” được nhập đè lên ô tổng nên không là chỉ tiêu của ai. Hãy nhập chỉ tiêu vào các ô vàng rồi xóa ô này: tổng sẽ hiện lại khi bấm “Cập nhật số liệu”.`,
      );
    });

    test('that is the sum of a year is nothing new where it is what the periods come to', () => {
      expect(saying(put(12, 8, 300))).toEqual([]);
      expect(saying(put(12, 8, ' 300 ₫'))).toEqual([]);
    });

    test('that was a sum, and was emptied, is none of them: the sum is drawn again', () => {
      const cells = cellsOf(layout);
      put(17, 5, '')(cells);
      put(12, 8, '')(cells);
      const read = readGrid(gridCells(cells));
      const lost = read ? lostSums(read, (kpi) => kpi === 'revenue') : [];
      expect(lost.map(({ row, column }) => [row, column])).toEqual([
        [12, 8],
        [17, 5],
      ]);
      expect(saying((each) => void each.splice(0, each.length, ...cells))).toEqual([]);
    });
  });

  test('is refused where somebody else was written in place of the name: whose number it is cannot be told', () => {
    const replaced = (cells: Cell[][]): void => {
      put(12, 2, 'Hùng')(cells);
      put(12, 5, 300)(cells);
    };
    expect(saying(replaced)).toBe(
      'Chỉ tiêu!B12: ở đây ghi “Hùng” nhưng đây là dòng của “Lan”: tên đã bị ghi đè, hoặc các ô đã được sắp xếp, chuyển chỗ mà không đi cả dòng. Hãy hoàn tác bằng Ctrl+Z, hoặc ghi “Lan” vào ô này và nhập số của “Lan” bên cạnh.',
    );
    // Without a number beside it, it is only a note.
    expect(saying(put(12, 2, 'Lan (nghỉ)'))).toEqual([]);
  });

  const eachRow = (change: (cells: Cell[]) => void) => (cells: Cell[][]) => {
    put(12, 5, 300)(cells);
    cells.forEach(change);
  };

  test.each<[string, (cells: Cell[][]) => void]>([
    ['the hidden row is deleted', (cells) => void cells.splice(3, 1)],
    ['the hidden first column is deleted', eachRow((cells) => void cells.splice(0, 1))],
    ['a column is put before it', eachRow((cells) => void cells.unshift(''))],
    ['the hidden columns at the end are deleted', eachRow((cells) => void cells.splice(8))],
    ['one of them is deleted', eachRow((cells) => void cells.splice(9, 1))],
  ])('is refused where %s: it cannot be told any more', (_, change) => {
    expect(() => typed(change)).toThrow(Refusal);
  });

  test('is nothing on a sheet that was emptied, or was not drawn to its end', () => {
    expect(typed((cells) => void cells.splice(0))).toEqual([]);
    const written = layout.blocks.slice(0, 2);
    expect(typed((cells) => void cells.splice(0, cells.length, ...cellsOf({ blocks: written })))).toEqual([]);
  });

  test('is refused where names were sorted without their rows: it would be the target of somebody else', () => {
    const swapped = (cells: Cell[][]): void => {
      const [an = [], lan = []] = [cells[10], cells[11]];
      const seen = an.slice(1, 7);
      an.splice(1, 6, ...lan.slice(1, 7));
      lan.splice(1, 6, ...seen);
    };
    expect(saying(swapped)).toBe(
      'Chỉ tiêu!B11: ở đây ghi “Lan” nhưng đây là dòng của “An”: tên đã bị ghi đè, hoặc các ô đã được sắp xếp, chuyển chỗ mà không đi cả dòng. Hãy hoàn tác bằng Ctrl+Z, hoặc ghi “An” vào ô này và nhập số của “An” bên cạnh.',
    );
  });

  test('the year is picked where it stands, in whatever column', () => {
    const cells = cellsOf(layout);
    put(2, 3, '2027')(cells);
    for (const each of cells) each.splice(1, 0, '');
    const read = readGrid(gridCells(cells));
    expect([read?.shown, read?.picked]).toEqual(['2026', '2027']);
  });

  test('is for the quarters that were drawn, whatever month years begin with by now', () => {
    const april = { ...QUARTERS, fiscalYearStart: 4 };
    const span = spanAt(DAY, april);
    const cells = cellsOf(drawn({ ...GRID, span, periods: periodsIn(span, april) }));
    const read = readGrid(gridCells(cells));
    expect(read?.columns.map(({ period }) => isoText(period.start))).toEqual([
      ...['2026-04-01', '2026-07-01', '2026-10-01', '2027-01-01'],
    ]);
  });
});
