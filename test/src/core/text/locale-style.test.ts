/** Shows the style of each locale. */
import { localeStyle } from '../../../../src/core/text/locale-style';

test.each([
  ['vi_VN', 'dayFirst', ','],
  ['vi', 'dayFirst', ','],
  ['en_US', 'monthFirst', '.'],
  ['en', 'monthFirst', '.'],
  ['en_GB', 'dayFirst', '.'],
  ['de_DE', 'dayFirst', ','],
  ['de_CH', 'dayFirst', '.'],
  ['ja_JP', 'monthFirst', '.'],
])('%s writes the %s, and decimals after “%s”', (locale, dateOrder, decimalMark) => {
  expect(localeStyle(locale)).toEqual({ dateOrder, decimalMark });
});
