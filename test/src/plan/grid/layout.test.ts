/** Shows what stands where on the sheet of targets, and that what is read of it is what was laid out. */
import { isoText } from '../../../../src/core/calendar/calendar';
import { print } from '../../../../src/core/formula/expression';
import { a1 } from '../../../../src/core/formula/reference';
import { patternsOf } from '../../../../src/core/layout/number-format';
import type { Block, Content, SheetLayout } from '../../../../src/core/layout/sheet-layout';
import type { Cell } from '../../../../src/core/text/cells';
import type { GridRep, SaidInGrid, TargetGrid } from '../../../../src/plan/grid/grid';
import { gridLayout } from '../../../../src/plan/grid/layout';
import { readGrid, typedTargets } from '../../../../src/plan/grid/read';
import { offeredSpans, periodsIn, spanAt } from '../../../../src/plan/grid/span';
import { NEW_PLAN, type Plan } from '../../../../src/plan/plan';
import { messages } from '../../../../src/words';
import { Refusal } from '../../../../src/words/refusal';
import { kpiOf, month } from '../../answers';
import { IN_HANOI } from '../../literal-sheet';

const QUARTERS: Plan = { ...NEW_PLAN, grain: 'quarter' };
const DAY = month('2026-11').start;
const NEVER = month('2026-06').start;

const rep = (name: string, region: string, until = Infinity): GridRep => ({
  ...{ name, region, otherNames: [] },
  isOnTeam: ({ start }) => start < until,
});

const GRID: TargetGrid = {
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

const layout = gridLayout(GRID, SAID, patternsOf('vi_VN', 'Asia/Ho_Chi_Minh'), messages('vi'));

const shown = (content: Content): Cell =>
  content === null ? '' : typeof content === 'object' ? `=${print(content)}` : content;

/** The sheet as it is drawn, formulas as their texts. */
function cellsOf({ blocks }: Pick<SheetLayout, 'blocks'>): Cell[][] {
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

const rows = cellsOf(layout);

test('a line for everybody, who is whose part, and what is kept beside it', () => {
  expect(rows[4]).toEqual([
    ...['', 'Giao cho', 'Khu vực', 'Quý 1/2026\nđã chốt', 'Quý 2/2026', 'Quý 3/2026', 'Quý 4/2026', 'Cả năm'],
  ]);
  expect(rows.slice(5, 20).map((cells) => cells.slice(1, 7))).toEqual([
    ['Doanh thu · ₫', '', '', '', '', ''],
    ['Toàn phòng', '', '', '', '', ''],
    ['Bắc', '', '', '', '', ''],
    ['Nam', '', '', '', '', ''],
    ['Mỗi nhân viên', '', '', '', '', ''],
    ['An', 'Bắc', '', '', '', ''],
    ['Lan', 'Bắc', 100, 100, 100, ''],
    // The region has that name, too.
    ['Nam', 'Nam', '=IF(D9="";"";D9)', '=IF(E9="";"";E9)', '=IF(F9="";"";F9)', '=IF(G9="";"";G9)'],
    ['Chi', '', '', '', '', ''],
    ['Toàn phòng: khu vực cộng lại', '', ...['D', 'E', 'F', 'G'].map(teamSum)],
    ['… thừa (+), thiếu (−) so với chỉ tiêu', '', ...['D', 'E', 'F', 'G'].map(teamGap)],
    [
      'Bắc: nhân viên cộng lại',
      '',
      ...['D', 'E', 'F', 'G'].map((of) => `=IFERROR(IF(${north(of)}=0;"";${north(of)});"")`),
    ],
    [
      '… thừa (+), thiếu (−) so với chỉ tiêu',
      '',
      ...['D', 'E', 'F', 'G'].map(
        (of) => `=IFERROR(IF(ISNUMBER(${of}8);ROUND(${north(of)}-${of}8;6);"");"")`,
      ),
    ],
    [
      'Nam: nhân viên cộng lại',
      '',
      ...['D', 'E', 'F', 'G'].map((of) => `=IFERROR(IF(${south(of)}=0;"";${south(of)});"")`),
    ],
    [
      '… thừa (+), thiếu (−) so với chỉ tiêu',
      '',
      ...['D', 'E', 'F', 'G'].map(
        (of) => `=IFERROR(IF(ISNUMBER(${of}9);ROUND(${south(of)}-${of}9;6);"");"")`,
      ),
    ],
  ]);
  expect(rows[11]?.slice(7)).toEqual(['=IF(COUNT(D12:G12)=0;"";SUM(D12:G12))', 100, 100, 100, '']);
  // What does not add up has neither sums nor checks.
  expect(rows.slice(21).map((cells) => [cells[1], cells[7]])).toEqual([
    ...['Tỷ lệ chốt (theo ngày chốt/đóng) · %', 'Toàn phòng', 'Bắc', 'Nam', 'Mỗi nhân viên'].map((each) => [
      each,
      '',
    ]),
    ...['An', 'Lan', 'Nam', 'Chi'].map((each) => [each, '']),
  ]);
});

/** An left in the second quarter: from the third on the region has one rep. */
const north = (of: string): string =>
  'DE'.includes(of)
    ? `SUM(${of}11:${of}12)+(2-COUNT(${of}11:${of}12))*${of}10`
    : `SUM(${of}12)+(1-COUNT(${of}12))*${of}10`;
const south = (of: string): string => `SUM(${of}13)+(1-COUNT(${of}13))*${of}10`;
const team = (of: string): string =>
  `IF(ISNUMBER(${of}8);${of}8;${north(of)})+IF(ISNUMBER(${of}9);${of}9;${south(of)})+SUM(${of}14)+(1-COUNT(${of}14))*${of}10`;
function teamSum(of: string): string {
  return `=IFERROR(IF(${team(of)}=0;"";${team(of)});"")`;
}
function teamGap(of: string): string {
  return `=IFERROR(IF(ISNUMBER(${of}7);ROUND(${team(of)}-${of}7;6);"");"")`;
}

test('what is not in the plan yet stands in the columns that stay in sight, right of it the year to pick', () => {
  const [title = [], told = []] = rows;
  expect(title.slice(1)).toEqual(['Bảng giao chỉ tiêu', 'Năm']);
  expect(told.slice(1)).toEqual([expect.stringContaining('⚠ Chưa đưa vào kế hoạch: '), '2026']);
  expect(layout.frozenColumns).toBe(2);
});

test('only the open periods of lines of their own, and the year, are for typing; amounts may be texts', () => {
  expect(layout.inputs?.map(a1)).toEqual(['C2', 'E7:G12', 'E14:G14', 'E23:G28', 'E30:G30']);
  expect(layout.choices?.map(({ area, from }) => [a1(area), from])).toEqual([
    ['C2', { words: ['2025', '2026', '2027'] }],
    ['E7:G12', { kind: 'amount', least: 0 }],
    ['E14:G14', { kind: 'amount', least: 0 }],
    ['E23:G28', { kind: 'amount', least: 0 }],
    ['E30:G30', { kind: 'amount', least: 0 }],
  ]);
  expect(layout.hiddenColumns).toEqual([
    { first: 1, count: 1 },
    { first: 9, count: 4 },
  ]);
});

describe('what is read of it', () => {
  const style = { ...IN_HANOI, decimalMark: ',' } as const;
  const typed = (change: (cells: Cell[][]) => void): readonly unknown[] => {
    const cells = cellsOf(layout);
    change(cells);
    const grid = readGrid({ sheet: 'Chỉ tiêu', values: cells });
    return grid
      ? typedTargets(grid, style).map(({ line, period, at, target, kept }) => [
          ...[line.kpi, line.scope.kind === 'named' ? line.scope.name : line.scope.kind],
          ...[period.label, at, target, kept],
        ])
      : [];
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

  test('is refused by its cell where it is no amount', () => {
    expect(() => typed(put(12, 5, 'nhiều'))).toThrow(Refusal);
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
    const saying = (): string => {
      try {
        return JSON.stringify(typed(swapped));
      } catch (error) {
        return error instanceof Refusal ? error.say(messages('vi')) : String(error);
      }
    };
    expect(saying()).toBe(
      'Chỉ tiêu!B11: ở đây ghi “Lan” nhưng đây là dòng của “An”: các ô đã được sắp xếp hoặc chuyển chỗ mà không đi cả dòng. Hãy hoàn tác bằng Ctrl+Z, hoặc ghi “An” vào ô này và nhập số của “An” bên cạnh.',
    );
  });

  test('the year is picked where it stands, in whatever column', () => {
    const cells = cellsOf(layout);
    put(2, 3, '2027')(cells);
    for (const each of cells) each.splice(1, 0, '');
    const read = readGrid({ sheet: 'Chỉ tiêu', values: cells });
    expect([read?.shown, read?.picked]).toEqual(['2026', '2027']);
  });

  test('is for the quarters that were drawn, whatever month years begin with by now', () => {
    const april = { ...QUARTERS, fiscalYearStart: 4 };
    const span = spanAt(DAY, april);
    const drawn = gridLayout(
      { ...GRID, span, periods: periodsIn(span, april) },
      ...([SAID, patternsOf('vi_VN', 'Asia/Ho_Chi_Minh'), messages('vi')] as const),
    );
    const read = readGrid({ sheet: 'Chỉ tiêu', values: cellsOf(drawn) });
    expect(read?.columns.map(({ period }) => isoText(period.start))).toEqual([
      ...['2026-04-01', '2026-07-01', '2026-10-01', '2027-01-01'],
    ]);
  });
});
