/** Shows what functions answer where a sheet of facts stands in for the rows. */
import type { Argument } from '../../../src/functions/arguments';
import { answer } from '../../../src/functions/answers/answer';
import { functionNamed } from '../../../src/functions/definitions';
import type { Answer } from '../../../src/functions/surroundings';
import { proposeMapping } from '../../../src/data/mapping/propose';
import { serialOf } from '../../../src/core/calendar/calendar';
import { messages } from '../../../src/words';
import { HANOI, literalSheet } from '../literal-sheet';
import { refused } from '../refused';

const FACTS = `scope_type | scope | period_start | measure | value
  team   | All  | 2026-09-01 | revenue            | 100
  team   | All  | 2026-10-01 | revenue            | 150
  rep    | Lan  | 2026-09-01 | revenue            | 60
  rep    | Lan  | 2026-10-01 | revenue            | 90
  region | Bắc  | 2026-10-01 | revenue            | 90
  team   | All  | 2026-10-01 | newLeads           | 12
  team   | All  | 2026-10-01 | customersContacted | 8`;

/** Sales keep a sheet with their headers, leads have none. */
const sheets = [
  literalSheet('Team', 'Rep | Region\n Lan | Bắc\n Minh | Nam'),
  literalSheet('Sales', 'Sold on | Rep | Amount'),
  literalSheet('Facts', FACTS),
];
const mapping = proposeMapping(sheets);

function call(name: string, ...given: readonly Argument[]): Answer {
  const now = serialOf(2026, 10, 5);
  const document = {
    mapping,
    cellsOf: (sheet: string) => sheets.find((each) => each.sheet === sheet),
    ...{ zone: HANOI, locale: 'vi_VN', now },
  };
  return answer(functionNamed(name), given, {
    ...{ zone: HANOI, locale: 'vi_VN', now, m: messages('vi') },
    document: () => document,
    plan: () => undefined,
    closed: () => [],
  });
}

test.each([
  ['this month, everyone', ['', ''], 150],
  ['a rep in another month', ['', '2026-09', 'lan'], 60],
  ['a region', ['', '', '', 'Bắc'], 90],
  ['a rep of whom there is no number', ['', '2026-10', 'Minh'], ''],
  ['a rep within a region, which no fact tells', ['', '2026-10', 'Lan', 'Bắc'], ''],
  ['a year adds up what there is of it', ['', '2026'], 250],
  ['before the first fact', ['', '2026-08'], ''],
  ['the range of the facts', [literalSheet('', FACTS).values, '2026-09', 'Lan'], 60],
])('KPI_REVENUE: %s', (_, given: readonly Argument[], expected) => {
  expect(call('KPI_REVENUE', ...given)).toBe(expected);
});

test('KPI_TABLE has the KPIs that the facts allow, KPI_TREND the months', () => {
  expect(call('KPI_TABLE', 'revenue, revenueGrowth, newLeads', 'rep', '2026-10')).toEqual([
    ['Nhân viên', 'Doanh thu', 'Tăng trưởng doanh thu', 'Khách tiềm năng mới'],
    ['Lan', 90, 0.5, ''],
    ['Minh', '', '', ''],
  ]);
  const [headers] = call('KPI_TABLE', '', 'rep', '2026-10') as readonly unknown[];
  expect(headers).toEqual([
    ...['Nhân viên', 'Khách tiềm năng mới', 'Tăng trưởng khách tiềm năng', 'Doanh thu'],
    ...['Tăng trưởng doanh thu', 'Tỷ trọng doanh thu', 'Số khách hàng được chăm sóc'],
  ]);
  expect(call('KPI_TREND', 'revenue', 2)).toEqual([
    ['2026-09', 100],
    ['2026-10', 150],
  ]);
});

test.each([
  [
    'days that no periods make up',
    () => call('KPI_REVENUE', '', '2026-10-01..2026-10-15'),
    'KPI_REVENUE: the sheet of facts has no numbers of 2026-10-01..2026-10-15, nor of periods that make it up. Ask for a period that it has, or add its numbers there.',
    'KPI_REVENUE: bảng số liệu không có số của 2026-10-01..2026-10-15, cũng không có các kỳ ghép lại thành kỳ này. Hãy chọn kỳ có trong bảng hoặc thêm số của kỳ này vào đó.',
  ],
  [
    'a measure that is missing',
    () => call('KPI_CONVERSIONRATE'),
    'KPI_CONVERSIONRATE needs “Leads: rows, by “Created on” (won)” from the sheet of facts: add rows of the measure count leads by createdOn where won.',
    'KPI_CONVERSIONRATE cần “Khách tiềm năng: số dòng, theo “Ngày nhận khách” (thành công)” trong bảng số liệu: hãy thêm các dòng của chỉ số đo count leads by createdOn where won.',
  ],
  [
    'a table of which there are no facts',
    () => call('KPI_NEWCUSTOMERS'),
    'KPI_NEWCUSTOMERS needs the table “Customers”: pass its range with the header row, for example Customers!A:H.',
    'KPI_NEWCUSTOMERS cần bảng “Khách hàng”: hãy chọn vùng dữ liệu gồm cả dòng tiêu đề, ví dụ Customers!A:H.',
  ],
  [
    'a list, which needs rows',
    () =>
      call(
        'KPI_CAREDUE',
        '',
        literalSheet('', 'Customer | Customer since\n An | 2026-01-01').values,
        literalSheet('', FACTS).values,
      ),
    'KPI_CAREDUE needs the rows of “Care”, and these numbers come from a sheet of facts: pass a range with its rows.',
    'KPI_CAREDUE cần từng dòng của bảng “Chăm sóc” nhưng số liệu này lấy từ bảng số liệu: hãy chọn vùng dữ liệu có từng dòng.',
  ],
])('a function refuses %s', (_, asks, en, vi) => {
  expect(refused(asks)).toEqual({ en, vi });
});
