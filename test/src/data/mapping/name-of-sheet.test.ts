/** Shows whose rows a sheet holds by its name. */
import { nameOfSheet } from '../../../../src/data/mapping/name-of-sheet';

test.each([
  ['Lan', 'Lan'],
  ['Lan 10-2026', 'Lan'],
  ['2026-10 Nguyễn Thị Lan', 'Nguyễn Thị Lan'],
  ['Doanh số Lan tháng 10', 'Lan'],
  ['Lan - Bán hàng T10/2026', 'Lan'],
  ['TP. HCM', 'TP. HCM'],
  ['CN Đà Nẵng - Q3 2026', 'CN Đà Nẵng'],
  ['Lan 10-2026 Hà Nội', 'Lan Hà Nội'],
  ['Minh 2', 'Minh 2'],
  ['Hà Nội (đã làm sạch)', 'Hà Nội'],
  ['Lan 10-2026 (cleaned) 2', 'Lan'],
  ['Doanh số 10-2026', ''],
  ['T10', ''],
])('%s: “%s”', (sheet, name) => {
  expect(nameOfSheet('sales', sheet)).toBe(name);
});

test('the words for another table are part of the name', () => {
  expect(nameOfSheet('leads', 'Doanh số Lan')).toBe('Doanh số Lan');
});
