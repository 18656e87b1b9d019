/** Shows how a sheet becomes typed rows, with the cells to report. */
import { isoText, serialOf } from '../../../../src/core/calendar/calendar';
import { timeZone } from '../../../../src/core/calendar/time-zone';
import { locate } from '../../../../src/data/mapping/locate';
import type { TableMapping } from '../../../../src/data/mapping/mapping';
import type { SheetCells } from '../../../../src/core/text/cells';
import { readRows, type ReadTable } from '../../../../src/data/reading/read';
import { HANOI, literalSheet, moment } from '../../literal-sheet';

const SALES: TableMapping = {
  sheet: 'Đơn hàng',
  columns: { soldOn: 'Ngày bán', rep: 'Nhân viên', amount: 'Số tiền' },
};

const read = (cells: SheetCells): ReadTable => readRows(locate('sales', SALES, cells), cells, HANOI, 'vi_VN');

test('what people write where there is no name is read as blank, in columns of names alone', () => {
  const none = ['-', '–', '—', '.', 'N/A', 'n/a', 'none', 'NULL', 'không có', '(trống)', '(blank)', ' - '];
  const names = ['Na', 'Không', '*', 'Trống', 'A-B', '-1'];
  const values = [
    ['Ngày bán', 'Nhân viên', 'Khách hàng', 'Mã', 'Số tiền'],
    ...[...none, ...names].map((name) => [moment('2026-10-01'), name, name, name, 5]),
  ];
  const cells = { sheet: 'Đơn hàng', values };
  const columns = { ...SALES.columns, customer: 'Khách hàng', orderId: 'Mã' };
  const { texts } = readRows(
    locate('sales', { sheet: 'Đơn hàng', columns }, cells),
    cells,
    HANOI,
    'vi_VN',
  ).rows;
  expect(texts.rep?.words).toEqual(names);
  expect(texts.customer?.words).toEqual(names);
  expect(texts.rep?.codes[0]).toBe(-1);
  expect(texts.orderId?.words).toContain('-');
});

describe('clean cells', () => {
  const { rows, problems } = read(
    literalSheet(
      'Đơn hàng',
      `Ngày bán         | Ghi chú | Nhân viên | Số tiền
       2026-10-01       | x       | Lan       | 1200000
       2026-10-31 23:59 |         | Minh      | -50.5
       2026-11-01       |         | LAN       | 0`,
    ),
  );

  test('dates become serials of the spreadsheet’s time zone', () => {
    expect(Array.from(rows.numbers.soldOn ?? [])).toEqual([
      serialOf(2026, 10, 1),
      serialOf(2026, 10, 31) + 1439 / 1440,
      serialOf(2026, 11, 1),
    ]);
  });

  test('numbers stay as they are', () => {
    expect(Array.from(rows.numbers.amount ?? [])).toEqual([1_200_000, -50.5, 0]);
  });

  test('spellings of one name share one code', () => {
    expect(Array.from(rows.texts.rep?.codes ?? [])).toEqual([0, 1, 0]);
    expect(rows.texts.rep?.words).toEqual(['LAN', 'Minh']);
  });

  test('there is nothing to report', () => {
    expect(problems).toEqual([]);
    expect(rows).toMatchObject({ table: 'sales', length: 3 });
  });
});

test('blank cells are no problem: a number that is not there is NaN, a text is -1', () => {
  const { rows, problems } = read(
    literalSheet(
      'Đơn hàng',
      `Ngày bán | Nhân viên | Số tiền
                |           | 5
       2026-10-01 | Lan     |`,
    ),
  );
  expect(Array.from(rows.numbers.soldOn ?? [])).toEqual([NaN, serialOf(2026, 10, 1)]);
  expect(Array.from(rows.numbers.amount ?? [])).toEqual([5, NaN]);
  expect(Array.from(rows.texts.rep?.codes ?? [])).toEqual([-1, 0]);
  expect(problems).toEqual([]);
});

test('rows without any mapped cell are skipped, also where they hold blanks or notes', () => {
  const cells: SheetCells = {
    sheet: 'Đơn hàng',
    values: [
      ['Ngày bán', 'Nhân viên', 'Số tiền', 'Ghi chú'],
      ['', '', '', 'quý 4'],
      [' ', '\u00a0', '', ''],
      [moment('2026-10-01'), 'Lan', 5, ''],
      ['', '', '', ''],
    ],
  };
  expect(read(cells).rows.length).toBe(1);
});

test('what cannot be read is listed with sheet, row, column, header and value, below titles too', () => {
  const { problems, rows } = read(
    literalSheet(
      'Đơn hàng',
      `Báo cáo bán hàng |         |
       Ngày bán         | Nhân viên | Số tiền
       2026-10-01       | Lan       | khoảng 5 tr
                        |           |
       hôm qua          | Lan       | 7
       2026             | Minh      | 2026-10-01
       #REF!            | #N/A      | #DIV/0!`,
    ),
  );
  const place = { sheet: 'Đơn hàng' };
  expect(problems).toEqual([
    {
      kind: 'unreadable',
      ...place,
      row: 5,
      column: 1,
      header: 'Ngày bán',
      value: 'hôm qua',
      expected: 'date',
    },
    { kind: 'unreadable', ...place, row: 6, column: 1, header: 'Ngày bán', value: '2026', expected: 'date' },
    { kind: 'error', ...place, row: 7, column: 1, header: 'Ngày bán', value: '#REF!', expected: 'date' },
    { kind: 'error', ...place, row: 7, column: 2, header: 'Nhân viên', value: '#N/A', expected: 'text' },
    {
      kind: 'unreadable',
      ...place,
      row: 3,
      column: 3,
      header: 'Số tiền',
      value: 'khoảng 5 tr',
      expected: 'number',
    },
    {
      kind: 'unreadable',
      ...place,
      row: 6,
      column: 3,
      header: 'Số tiền',
      value: '2026-10-01',
      expected: 'number',
    },
    { kind: 'error', ...place, row: 7, column: 3, header: 'Số tiền', value: '#DIV/0!', expected: 'number' },
  ]);
  expect(Array.from(rows.numbers.amount ?? [])).toEqual([NaN, 7, NaN, NaN]);
  expect(rows.texts.rep).toEqual({ codes: Int8Array.of(0, 0, 1, -1), words: ['Lan', 'Minh'] });
});

test('a thousand numbers in a text column are a name each, behind one that is a text', () => {
  const numbers = Array.from({ length: 1_000 }, (_, at) => 912_000_000 + at);
  const cells: SheetCells = {
    sheet: 'Đơn hàng',
    values: [['Ngày bán', 'Nhân viên', 'Số tiền'], ...['Lan', ...numbers].map((name) => ['', name, 1])],
  };
  const { codes, words } = read(cells).rows.texts.rep ?? { codes: [], words: [] };
  expect(Array.from(codes, (code) => words[code])).toEqual(['Lan', ...numbers.map(String)]);
});

test('numbers, dates and ticks in a text column are read as the sheet shows them', () => {
  const cells: SheetCells = {
    sheet: 'Đơn hàng',
    values: [
      ['Ngày bán', 'Nhân viên', 'Số tiền'],
      ['', 912345678, 1],
      ['', moment('2026-10-05'), 1],
      ['', true, 1],
      ['', 1e21, 1],
    ],
  };
  expect(read(cells).rows.texts.rep?.words).toEqual([
    '912345678',
    '2026-10-05',
    'true',
    '1000000000000000000000',
  ]);
});

test('the same moment is another day where the spreadsheet has another time zone', () => {
  const cells = literalSheet('Đơn hàng', 'Ngày bán | Nhân viên | Số tiền\n 2026-10-01 | Lan | 5');
  const source = locate('sales', SALES, cells);
  const { rows } = readRows(source, cells, timeZone('America/New_York'), 'vi_VN');
  expect(isoText(rows.numbers.soldOn?.[0] ?? NaN)).toBe('2026-09-30 13:00');
});

test('rows may be shorter than the header', () => {
  const cells: SheetCells = {
    sheet: 'Đơn hàng',
    values: [['Ngày bán', 'Nhân viên', 'Số tiền'], [moment('2026-10-01')]],
  };
  const { rows, problems } = read(cells);
  expect(problems).toEqual([]);
  expect(rows.numbers.amount?.[0]).toBeNaN();
});

test('texts and cells of one column are read together, and what was decided about the column is told', () => {
  const { rows, problems, decisions } = read(
    literalSheet(
      'Đơn hàng',
      `Ngày bán   | Nhân viên | Số tiền
       2026-10-01 | Lan       | 1.200.000 ₫
       3/10/2026  | Lan       | $1.200
       31/10/2026 | Lan       | 700`,
    ),
  );
  expect(problems).toEqual([]);
  expect(Array.from(rows.numbers.soldOn ?? [], isoText)).toEqual(['2026-10-01', '2026-10-03', '2026-10-31']);
  expect(Array.from(rows.numbers.amount ?? [])).toEqual([1_200_000, 1200, 700]);
  const column = { table: 'sales', sheet: 'Đơn hàng', by: 'values', ambiguous: 1, row: 3 };
  expect(decisions).toEqual([
    { ...column, id: 'soldOn', column: 1, header: 'Ngày bán', style: 'dayFirst', value: '3/10/2026' },
    { ...column, id: 'amount', column: 3, header: 'Số tiền', style: ',', value: '$1.200' },
  ]);
});
