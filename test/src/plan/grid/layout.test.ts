/** Shows what stands where on the sheet of targets. */
import { a1 } from '../../../../src/core/formula/reference';
import { cellsOf, layout } from './drawn-grid';

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
