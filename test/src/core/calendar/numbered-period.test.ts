/** Shows how a period is found by its number in the year, and told by it. */
import fc from 'fast-check';
import { isoText } from '../../../../src/core/calendar/calendar';
import { latestNumbered, numberedPeriod, numberInYear } from '../../../../src/core/calendar/numbered-period';
import { periodAt } from '../../../../src/core/calendar/period';
import { GRAINS } from '../../grains';

test.each([
  ['week', 2026, 1, 1, '2026-W01', '2025-12-29'],
  ['week', 2026, 53, 1, '2026-W53', '2026-12-28'],
  ['week', 2025, 53, 1, undefined, undefined],
  ['week', 2026, 0, 1, undefined, undefined],
  ['month', 2026, 10, 1, '2026-10', '2026-10-01'],
  ['month', 2026, 13, 1, undefined, undefined],
  ['quarter', 2026, 4, 1, '2026-Q4', '2026-10-01'],
  ['quarter', 2026, 4, 4, '2026-Q4', '2027-01-01'],
  ['quarter', 2026, 5, 1, undefined, undefined],
  ['year', 2026, 1, 4, '2026', '2026-04-01'],
  ['year', 1899, 1, 1, undefined, undefined],
] as const)(
  '%s of %d, number %d, with years from month %d: %s from %s',
  (grain, year, number, first, label, start) => {
    const period = numberedPeriod(grain, { year, number }, first);
    expect([period?.label, period && isoText(period.start)]).toEqual([label, start]);
  },
);

test('every period is found by the number that it has', () => {
  const [days, months] = [fc.integer({ min: 1000, max: 80_000 }), fc.integer({ min: 1, max: 12 })];
  fc.assert(
    fc.property(fc.constantFrom(...GRAINS), days, months, (grain, day, first) => {
      const period = periodAt(grain, day, first);
      expect(numberedPeriod(grain, numberInYear(period), first)).toEqual(period);
    }),
    { seed: 5, numRuns: 300 },
  );
});

test('the latest of a number is the one with it that began last', () => {
  const [days, numbers] = [fc.integer({ min: 5000, max: 80_000 }), fc.integer({ min: 1, max: 53 })];
  fc.assert(
    fc.property(fc.constantFrom(...GRAINS), days, numbers, (grain, day, number) => {
      const latest = latestNumbered(grain, number, day);
      const begun = Array.from({ length: 9 }, (_, back) =>
        numberedPeriod(grain, { year: 1900 + Math.ceil(day / 365.25) - back, number }),
      ).filter((period) => period !== undefined && period.start <= day);
      expect(latest).toEqual(begun[0]);
    }),
    { seed: 6, numRuns: 300 },
  );
});
