/** Shows the number formats of each locale. */
import { numberPattern, patternsOf, startPattern } from '../../../../src/core/layout/number-format';

test.each([
  ['count', '#,##0'],
  ['money', '#,##0 "₫"'],
  ['percent', '0.0%'],
  ['decimal', '#,##0.0'],
] as const)('a %s is shown as %s', (format, pattern) => {
  expect(numberPattern(format, { money: '#,##0 "₫"' })).toBe(pattern);
});

test.each([
  ['vi_VN', '#,##0 "₫"', 'dd/mm/yyyy', 'mm/yyyy'],
  ['vi', '#,##0 "₫"', 'dd/mm/yyyy', 'mm/yyyy'],
  ['en_US', '#,##0', 'mm/dd/yyyy', 'mm/yyyy'],
  ['en_GB', '#,##0', 'dd/mm/yyyy', 'mm/yyyy'],
  ['de_DE', '#,##0', 'dd/mm/yyyy', 'mm/yyyy'],
  ['ja_JP', '#,##0', 'yyyy-mm-dd', 'yyyy-mm'],
])('a %s spreadsheet writes amounts %s, days %s, months %s', (locale, money, date, month) => {
  expect(patternsOf(locale)).toEqual({ money, date, dateTime: `${date} hh:mm`, month });
});

test('a week is told by its Monday, any other period by its first month', () => {
  const patterns = patternsOf('vi_VN');
  expect(startPattern('week', patterns)).toBe('dd/mm/yyyy');
  expect(startPattern('quarter', patterns)).toBe('mm/yyyy');
});
