/** Shows the serials of calendar dates. */
import fc from 'fast-check';
import { dateOf, isoText, serialOf, serialOfUtc, utcOfSerial } from '../../../../src/core/calendar/calendar';

describe('serials of calendar dates', () => {
  test.each([
    [1899, 12, 30, 0],
    [1900, 1, 1, 2],
    [1970, 1, 1, 25_569],
    [2024, 2, 29, 45_351],
    [2026, 10, 5, 46_300],
  ])('%i-%i-%i is %i', (year, month, day, serial) => {
    expect(serialOf(year, month, day)).toBe(serial);
    expect(dateOf(serial)).toEqual({ year, month, day });
  });

  test('months outside 1 to 12 roll over into other years', () => {
    expect(dateOf(serialOf(2026, 13, 1))).toEqual({ year: 2027, month: 1, day: 1 });
    expect(dateOf(serialOf(2026, 0, 1))).toEqual({ year: 2025, month: 12, day: 1 });
    expect(dateOf(serialOf(2026, -11, 1))).toEqual({ year: 2025, month: 1, day: 1 });
  });

  test('a time of day belongs to its day', () => {
    expect(dateOf(serialOf(2026, 10, 31) + 1439 / 1440)).toEqual({ year: 2026, month: 10, day: 31 });
  });

  test('every day is the day after the one before', () => {
    fc.assert(
      fc.property(fc.integer({ min: -30_000, max: 80_000 }), (serial) => {
        const { year, month, day } = dateOf(serial);
        expect(serialOf(year, month, day)).toBe(serial);
        expect(serialOf(year, month, day + 1)).toBe(serial + 1);
      }),
      { seed: 1 },
    );
  });

  test('serials turn into milliseconds and back without loss', () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(1950, 0, 1), max: Date.UTC(2100, 0, 1) }), (milliseconds) => {
        expect(utcOfSerial(serialOfUtc(milliseconds))).toBe(milliseconds);
      }),
      { seed: 2 },
    );
  });
});

describe('serials as text', () => {
  test.each([
    ['2026-10-05', serialOf(2026, 10, 5)],
    ['2026-10-05 00:01', serialOf(2026, 10, 5) + 1 / 1440],
    ['2026-10-05 14:30', serialOf(2026, 10, 5) + 14.5 / 24],
    ['2026-10-05 23:59', serialOf(2026, 10, 5) + 1439 / 1440],
  ])('%s', (text, serial) => {
    expect(isoText(serial)).toBe(text);
  });

  test('the last half minute of a day is shown as the next day, never as 24:00', () => {
    expect(isoText(serialOf(2026, 12, 31) + 86_399 / 86_400)).toBe('2027-01-01');
  });
});
