/** Shows what periods are called, and that the names are read back. */
import fc from 'fast-check';
import { messages, periodName } from '../../../src/words';
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

test('what a period is called is read back as that period, in both languages', () => {
  const serials = fc.integer({ min: serialOf(1901, 1, 1), max: serialOf(2199, 12, 31) });
  fc.assert(
    fc.property(fc.constantFrom(...GRAINS), serials, fc.integer({ min: 1, max: 12 }), (grain, day, first) => {
      const period = periodAt(grain, day, first);
      for (const m of [en, vi]) expect(parsePeriod(periodName(period, m), day, first)).toEqual(period);
    }),
  );
});
