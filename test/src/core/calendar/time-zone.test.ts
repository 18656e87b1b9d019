/** Shows which day and time a moment is in the spreadsheet's time zone. */
import fc from 'fast-check';
import { isoText, serialOf } from '../../../../src/core/calendar/calendar';
import { timeZone } from '../../../../src/core/calendar/time-zone';

const hanoi = timeZone('Asia/Ho_Chi_Minh');
const newYork = timeZone('America/New_York');
const berlin = timeZone('Europe/Berlin');

const shows = (zone: typeof hanoi, utc: string): string => isoText(zone.toSerial(new Date(utc)));
const at = (year: number, month: number, day: number, hour = 0, minute = 0): number =>
  serialOf(year, month, day) + (hour * 60 + minute) / 1440;

describe('a moment is the day that the spreadsheet shows, whatever the zone of the script', () => {
  test.each([
    ['2026-09-30T16:59:00Z', '2026-09-30 23:59', '2026-09-30 12:59'],
    ['2026-09-30T17:00:00Z', '2026-10-01', '2026-09-30 13:00'],
    ['2026-10-01T03:59:00Z', '2026-10-01 10:59', '2026-09-30 23:59'],
    ['2026-10-01T04:00:00Z', '2026-10-01 11:00', '2026-10-01'],
    ['2026-12-01T04:00:00Z', '2026-12-01 11:00', '2026-11-30 23:00'],
    ['2026-12-01T05:00:00Z', '2026-12-01 12:00', '2026-12-01'],
  ])('%s is %s in Hồ Chí Minh City and %s in New York', (utc, there, here) => {
    expect(shows(hanoi, utc)).toBe(there);
    expect(shows(newYork, utc)).toBe(here);
  });

  test('midnight is a whole number, so that a date lies exactly on the boundary of its month', () => {
    expect(hanoi.toSerial(new Date('2026-09-30T17:00:00Z'))).toBe(serialOf(2026, 10, 1));
    expect(newYork.toSerial(new Date('2026-10-01T04:00:00Z'))).toBe(serialOf(2026, 10, 1));
  });
});

describe('when New York changes its clocks', () => {
  test('in March the hour after 01:59 is 03:00', () => {
    expect(shows(newYork, '2026-03-08T06:59:00Z')).toBe('2026-03-08 01:59');
    expect(shows(newYork, '2026-03-08T07:00:00Z')).toBe('2026-03-08 03:00');
  });

  test('in November the hour from 01:00 comes twice', () => {
    expect(shows(newYork, '2026-11-01T05:30:00Z')).toBe('2026-11-01 01:30');
    expect(shows(newYork, '2026-11-01T06:30:00Z')).toBe('2026-11-01 01:30');
  });

  test.each([
    ['before the skipped hour', at(2026, 3, 8, 1, 59), '2026-03-08T06:59:00.000Z'],
    ['after the skipped hour', at(2026, 3, 8, 3), '2026-03-08T07:00:00.000Z'],
    ['in the skipped hour, an hour later', at(2026, 3, 8, 2, 30), '2026-03-08T07:30:00.000Z'],
    ['before the repeated hour', at(2026, 11, 1, 0, 59), '2026-11-01T04:59:00.000Z'],
    ['in the repeated hour, the first time', at(2026, 11, 1, 1, 30), '2026-11-01T05:30:00.000Z'],
    ['after the repeated hour', at(2026, 11, 1, 2), '2026-11-01T07:00:00.000Z'],
  ])('a time %s', (_, serial, utc) => {
    expect(newYork.toMoment(serial).toISOString()).toBe(utc);
  });
});

test('east of Greenwich the skipped and the repeated hour are told the same way', () => {
  expect(berlin.toMoment(at(2026, 3, 29, 2, 30)).toISOString()).toBe('2026-03-29T01:30:00.000Z');
  expect(berlin.toMoment(at(2026, 10, 25, 2, 30)).toISOString()).toBe('2026-10-25T00:30:00.000Z');
});

test('a serial turned into a moment and back is the same serial, but for skipped hours', () => {
  const minutes = fc.integer({ min: serialOf(1990, 1, 1) * 1440, max: serialOf(2040, 1, 1) * 1440 });
  const zones = fc.constantFrom(hanoi, newYork, berlin, timeZone('Australia/Lord_Howe'), timeZone('UTC'));
  fc.assert(
    fc.property(zones, minutes, (zone, minute) => {
      const back = Math.round(zone.toSerial(zone.toMoment(minute / 1440)) * 1440);
      // Lord Howe Island skips half an hour, the others a whole one.
      expect([0, 30, 60]).toContain(back - minute);
      expect(Math.round(zone.toSerial(zone.toMoment(back / 1440)) * 1440)).toBe(back);
    }),
    { seed: 3, numRuns: 1_000 },
  );
});

test('a zone that does not exist is refused', () => {
  expect(() => timeZone('Asia/Atlantis')).toThrow(RangeError);
});
