import { moneyPattern, numberPattern } from '../../../src/layout/number-format';

test.each([
  ['count', '#,##0'],
  ['money', '#,##0 "₫"'],
  ['percent', '0.0%'],
] as const)('a %s is shown as %s', (format, pattern) => {
  expect(numberPattern(format, '#,##0 "₫"')).toBe(pattern);
});

test.each([
  ['vi_VN', '#,##0 "₫"'],
  ['vi', '#,##0 "₫"'],
  ['en_US', '#,##0'],
  ['en_VI', '#,##0'],
])('amounts of a %s spreadsheet have no decimals: %s', (locale, pattern) => {
  expect(moneyPattern(locale)).toBe(pattern);
});
