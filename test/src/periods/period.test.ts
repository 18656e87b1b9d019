import { serialOf } from '../../../src/periods/calendar';
import { lastOfYear, parsePeriod, periodAt, periodsFrom, shift } from '../../../src/periods/period';

const october = periodAt('month', serialOf(2026, 10, 5));

test('a month starts on its first day and ends before the first day of the next', () => {
  expect(october).toEqual({ start: serialOf(2026, 10, 1), end: serialOf(2026, 11, 1), label: '2026-10' });
});

test('the first moment of a month lies in it, the last minute as well, the next month’s first does not', () => {
  expect(periodAt('month', serialOf(2026, 10, 1)).label).toBe('2026-10');
  expect(periodAt('month', serialOf(2026, 10, 31) + 1439 / 1440).label).toBe('2026-10');
  expect(periodAt('month', serialOf(2026, 11, 1)).label).toBe('2026-11');
});

test('shifting crosses years in both directions', () => {
  expect(shift('month', october, 0)).toEqual(october);
  expect(shift('month', october, 3).label).toBe('2027-01');
  expect(shift('month', october, -10).label).toBe('2025-12');
  expect(shift('month', october, -36).label).toBe('2023-10');
});

test('a stretch of periods holds both ends, each period starting where the one before ends', () => {
  const periods = periodsFrom('month', shift('month', october, -2), shift('month', october, 3));
  expect(periods.map(({ label }) => label)).toEqual([
    '2026-08',
    '2026-09',
    '2026-10',
    '2026-11',
    '2026-12',
    '2027-01',
  ]);
  periods.slice(1).forEach((period, index) => {
    expect(period.start).toBe(periods[index]?.end);
  });
});

test('a stretch that ends before it starts is empty', () => {
  expect(periodsFrom('month', october, shift('month', october, -1))).toEqual([]);
});

test('the last month of a year is December', () => {
  expect(lastOfYear('month', october).label).toBe('2026-12');
  expect(lastOfYear('month', shift('month', october, 2)).label).toBe('2026-12');
});

test.each([
  ['2026-10', '2026-10'],
  [' 2026-1 ', '2026-01'],
  ['2026-12', '2026-12'],
])('“%s” is the period %s', (text, label) => {
  expect(parsePeriod(text)?.label).toBe(label);
});

test.each(['', '2026', '2026-13', '2026-00', '10-2026', '2026-10-05', 'tháng này'])(
  '“%s” is no period',
  (text) => {
    expect(parsePeriod(text)).toBeUndefined();
  },
);
