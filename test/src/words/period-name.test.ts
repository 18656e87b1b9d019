/** Shows what periods are called, and that the names are read back. */
import fc from 'fast-check';
import { messages, periodName, periodWithDays } from '../../../src/words';
import { serialOf } from '../../../src/core/calendar/calendar';
import { parsePeriod } from '../../../src/words/period-text';
import { periodAt, rangeOf, type Grain } from '../../../src/core/calendar/period';
import { GRAINS } from '../grains';

const [en, vi] = [messages('en'), messages('vi')];

test.each<[Grain, number, string, string]>([
  ['month', 1, '10/2026', '10/2026'],
  ['quarter', 1, 'Q4/2026', 'Quý 4/2026'],
  ['quarter', 4, 'Q3/2026', 'Quý 3/2026'],
  ['quarter', 11, 'Q4/2025', 'Quý 4/2025'],
  ['week', 1, 'W41/2026', 'Tuần 41/2026'],
  ['year', 1, '2026', '2026'],
])(
  'the %s of 5 October 2026, where years begin with month %d, is called %s or %s',
  (grain, first, ...names) => {
    const period = periodAt(grain, serialOf(2026, 10, 5), first);
    expect([en, vi].map((m) => periodName(period, m))).toEqual(names);
  },
);

test('months have two digits, as dates do; weeks and the days of a stretch are said as they are', () => {
  expect(periodName(periodAt('month', serialOf(2026, 3, 5)), en)).toBe('03/2026');
  expect(periodName(periodAt('week', serialOf(2027, 1, 5)), vi)).toBe('Tuần 1/2027');
  const days = rangeOf(serialOf(2026, 10, 1), serialOf(2026, 10, 15));
  expect(periodName(days, vi)).toBe('2026-10-01..2026-10-15');
});

test.each([
  ['2026-10-05', 'W41/2026 (5–11 Oct)', 'Tuần 41/2026 (05–11/10)'],
  ['2026-12-02', 'W49/2026 (30 Nov – 6 Dec)', 'Tuần 49/2026 (30/11–06/12)'],
  ['2026-12-31', 'W53/2026 (28 Dec – 3 Jan)', 'Tuần 53/2026 (28/12–03/01)'],
])('the week of %s is shown with its days', (day, ...names) => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const week = periodAt('week', serialOf(year, month, date));
  expect([en, vi].map((m) => periodWithDays(week, m))).toEqual(names);
});

test('what a period is called is read back as that period, in both languages', () => {
  const serials = fc.integer({ min: serialOf(1901, 1, 1), max: serialOf(2199, 12, 31) });
  fc.assert(
    fc.property(fc.constantFrom(...GRAINS), serials, fc.integer({ min: 1, max: 12 }), (grain, day, first) => {
      const period = periodAt(grain, day, first);
      for (const name of [en, vi].flatMap((m) => [periodName(period, m), periodWithDays(period, m)])) {
        expect(parsePeriod(name, day, first)).toEqual(period);
      }
    }),
  );
});
