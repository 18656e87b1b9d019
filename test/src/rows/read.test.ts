import { isoText, serialOf } from '../../../src/periods/calendar';
import { timeZone } from '../../../src/periods/time-zone';
import { locate } from '../../../src/mapping/source';
import type { TableMapping } from '../../../src/mapping/mapping';
import type { SheetCells } from '../../../src/rows/cells';
import { readRows, type ReadTable } from '../../../src/rows/read';
import { HANOI, literalSheet, moment } from '../literal-sheet';

const SALES: TableMapping = {
  sheet: 'Đơn hàng',
  columns: { soldOn: 'Ngày bán', rep: 'Nhân viên', amount: 'Số tiền' },
};

const read = (cells: SheetCells): ReadTable => readRows(locate('sales', SALES, cells), cells, HANOI);

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
       2026-10-01       | Lan       | 1.200.000 ₫
                        |           |
       hôm qua          | Lan       | 7
       46300            | Minh      | 2026-10-01`,
    ),
  );
  const place = { sheet: 'Đơn hàng' };
  expect(problems).toEqual([
    { ...place, row: 5, column: 1, header: 'Ngày bán', value: 'hôm qua', expected: 'date' },
    { ...place, row: 6, column: 1, header: 'Ngày bán', value: '46300', expected: 'date' },
    { ...place, row: 3, column: 3, header: 'Số tiền', value: '1.200.000 ₫', expected: 'number' },
    { ...place, row: 6, column: 3, header: 'Số tiền', value: '2026-10-01', expected: 'number' },
  ]);
  expect(Array.from(rows.numbers.amount ?? [])).toEqual([NaN, 7, NaN]);
});

test('numbers, dates and ticks in a text column are read as the sheet shows them', () => {
  const cells: SheetCells = {
    sheet: 'Đơn hàng',
    values: [
      ['Ngày bán', 'Nhân viên', 'Số tiền'],
      ['', 912345678, 1],
      ['', moment('2026-10-05'), 1],
      ['', true, 1],
    ],
  };
  expect(read(cells).rows.texts.rep?.words).toEqual(['912345678', '2026-10-05', 'true']);
});

test('the same moment is another day where the spreadsheet has another time zone', () => {
  const cells = literalSheet('Đơn hàng', 'Ngày bán | Nhân viên | Số tiền\n 2026-10-01 | Lan | 5');
  const source = locate('sales', SALES, cells);
  const { rows } = readRows(source, cells, timeZone('America/New_York'));
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
