/** Shows numbers in texts as the cells of a spreadsheet show them. */
import { shownValue } from '../../../../src/core/layout/shown-value';

test.each([
  ['vi_VN', 1_234_567, '1.234.567 ₫'],
  ['vi_VN', 0.95, '1 ₫'],
  ['en_US', 1234.5, '1,235'],
  ['en_US', 0.95, '0.95'],
  ['en_US', 0, '0'],
  ['en_US', -9.5, '-9.5'],
  ['en_US', -1234.5, '-1,235'],
  ['de_DE', 0.83, '0,83'],
  ['ja_JP', 0.83, '1'],
])('in a %s spreadsheet an amount of %d is told as %s', (locale, amount, text) => {
  const money = locale === 'vi_VN' ? '#,##0 "₫"' : '#,##0';
  expect(shownValue(amount, 'money', locale, { money })).toBe(text);
});
