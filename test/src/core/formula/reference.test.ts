/** Shows cell addresses in A1 notation. */
import fc from 'fast-check';
import { print } from '../../../../src/core/formula/expression';
import {
  a1,
  area,
  cell,
  columnLetters,
  columnRows,
  fixedColumnRows,
  sheetPrefix,
  wholeColumn,
} from '../../../../src/core/formula/reference';

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [52, 'AZ'],
  [53, 'BA'],
  [702, 'ZZ'],
  [703, 'AAA'],
  [18_278, 'ZZZ'],
])('column %i is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test('letters count like digits from 1 to 26', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 18_278 }), (column) => {
      const counted = Array.from(columnLetters(column)).reduce(
        (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
        0,
      );
      expect(counted).toBe(column);
    }),
    { seed: 5 },
  );
});

test.each([
  ['Leads', "'Leads'!"],
  ['Khách hàng', "'Khách hàng'!"],
  ["Lan's leads", "'Lan''s leads'!"],
  ['2026-10', "'2026-10'!"],
  ["''", "''''''!"],
])('the sheet %s is written %s', (sheet, prefix) => {
  expect(sheetPrefix(sheet)).toBe(prefix);
});

test('areas in A1 notation', () => {
  expect(a1(area(2, 3))).toBe('C2');
  expect(a1(area(2, 2, 8, 2))).toBe('B2:C9');
  expect(a1(area(1, 27, 1, 2))).toBe('AA1:AB1');
});

test('cells and columns as formulas write them', () => {
  expect(print(cell(5, 2))).toBe('B5');
  expect(print(cell(5, 2, { fixedRow: true }))).toBe('B$5');
  expect(print(cell(5, 2, { fixedColumn: true }))).toBe('$B5');
  expect(print(cell(5, 2, { fixedRow: true, fixedColumn: true, sheet: 'Kế hoạch' }))).toBe("'Kế hoạch'!$B$5");
  expect(print(wholeColumn(2))).toBe('$B:$B');
  expect(print(wholeColumn(2, 'Leads'))).toBe("'Leads'!$B:$B");
  expect(print(columnRows(2, 5, 9))).toBe('B$5:B$9');
  expect(print(fixedColumnRows(2, 5, 9, 'Leads'))).toBe("'Leads'!$B$5:$B$9");
});
