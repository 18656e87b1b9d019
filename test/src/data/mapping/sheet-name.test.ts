/** Shows what the names of sheets say: a stem, and a period, branch or rep. */
import { nameKey, sheetName } from '../../../../src/data/mapping/sheet-name';

const NAMES = new Set(['Hà Nội', 'Đà Nẵng', 'Lan', 'Nguyễn Lan'].map(nameKey));

test.each([
  ['Sales 2026-10', 'sales', 'month year', '10 2026'],
  ['Sales_2026_10', 'sales', 'month year', '10 2026'],
  ['Sales 202610', 'sales', 'month year', '10 2026'],
  ['10-2026 Sales', 'sales', 'month year', '10 2026'],
  ['Doanh số T10', 'doanh so', 'month', '10'],
  ['Doanh số T10/2026', 'doanh so', 'month year', '10 2026'],
  ['Doanh số T10.26', 'doanh so', 'month year', '10 2026'],
  ['Doanh số tháng 10', 'doanh so', 'month', '10'],
  ['Doanh số tháng 10 năm 2026', 'doanh so', 'month year', '10 2026'],
  ['Doanh số tháng mười hai', 'doanh so', 'month', '12'],
  ['Doanh số 2025', 'doanh so', 'year', '2025'],
  ['Doanh số năm 2025', 'doanh so', 'year', '2025'],
  ['Doanh số quý IV/2026', 'doanh so', 'quarter year', '4 2026'],
  ['Orders Q4 2026', 'orders', 'quarter year', '4 2026'],
  ['Orders 2026-Q4', 'orders', 'quarter year', '4 2026'],
  ['Orders W41', 'orders', 'week', '41'],
  ['Orders Oct 2026', 'orders', 'month year', '10 2026'],
  ['October', '', 'month', '10'],
  ['Orders 2026-10-05', 'orders', 'day month year', '5 10 2026'],
  ['Doanh số Hà Nội', 'doanh so', 'name', 'ha noi'],
  ['Doanh số Đà Nẵng T10', 'doanh so', 'month name', '10 da nang'],
  ['Nguyễn Lan', '', 'name', 'nguyen lan'],
  ['Doanh số Huế', 'doanh so hue', '', ''],
  ['Sales 2026-10 (2)', 'sales 2', 'month year', '10 2026'],
  ['Copy of Sales 2026-10', 'copy of sales', 'month year', '10 2026'],
  ['Máy lạnh', 'may lanh', '', ''],
  ['Sales', 'sales', '', ''],
])('%s', (sheet, stem, kinds, says) => {
  expect(sheetName(sheet, NAMES)).toEqual({ stem, kinds, says });
});
