/** Shows the number formats of each locale. */
import {
  inCurrency,
  numberPattern,
  patternsOf,
  shortened,
  signed,
  startPattern,
  withAir,
} from '../../../../src/core/layout/number-format';

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
  expect(patternsOf(locale, 'UTC')).toMatchObject({ money, date, dateTime: `${date} hh:mm`, month });
});

test.each([
  ['vi_VN', 'Asia/Ho_Chi_Minh', '#,##0 "₫"'],
  ['en_US', 'America/New_York', '#,##0.00'],
  // An English spreadsheet of a Vietnamese team.
  ['en_US', 'Asia/Ho_Chi_Minh', '#,##0'],
  ['de_DE', 'Europe/Berlin', '#,##0.00'],
  ['ja_JP', 'Asia/Tokyo', '#,##0'],
  ['xx', 'UTC', '#,##0.00'],
])('a %s spreadsheet in %s writes what one costs as %s', (locale, zone, price) => {
  expect(patternsOf(locale, zone).price).toBe(price);
});

test('a week is told by its Monday, any other period by its first month', () => {
  const patterns = patternsOf('vi_VN', 'Asia/Ho_Chi_Minh');
  expect(startPattern('week', patterns)).toBe('dd/mm/yyyy');
  expect(startPattern('quarter', patterns)).toBe('mm/yyyy');
});

test('in another currency than the local one, amounts have its code', () => {
  const patterns = patternsOf('vi_VN', 'Asia/Ho_Chi_Minh');
  expect(inCurrency(patterns, 'USD')).toEqual({
    ...patterns,
    ...{ currency: 'USD', money: '#,##0 "USD"', smallMoney: '#,##0.00 "USD"', price: '#,##0.00 "USD"' },
  });
  expect(inCurrency(patterns, 'JPY').price).toBe('#,##0 "JPY"');
  expect(inCurrency(patterns, null)).toBe(patterns);
});

test('air on the right of a number is part of each case of its pattern', () => {
  expect(withAir('0%')).toBe('0%"  "');
  expect(withAir(shortened('#,##0 "₫"', { million: ' tr', billion: ' tỷ' }))).toBe(
    '[>=1000000000]#,##0.00,,," tỷ ₫""  ";[>=1000000]#,##0.0,," tr ₫""  ";#,##0 "₫""  "',
  );
});

test('a change has its sign', () => {
  expect(signed('#,##0')).toBe('+#,##0;-#,##0;0');
});
