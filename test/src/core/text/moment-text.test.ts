/** Shows how a day with its time is written. */
import { serialOf } from '../../../../src/core/calendar/calendar';
import { momentText } from '../../../../src/core/text/moment-text';

test.each([
  ['en_US', '10/05/2026, 14:30'],
  ['vi_VN', '14:30 05/10/2026'],
])('in %s', (locale, text) => {
  expect(momentText(serialOf(2026, 10, 5) + 14.5 / 24, locale)).toBe(text);
});
