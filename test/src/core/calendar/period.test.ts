/** Shows the period of a day, fiscal years, and neighbouring periods. */
import fc from 'fast-check';
import { serialOf } from '../../../../src/core/calendar/calendar';
import {
  firstOfYear,
  lastOfYear,
  periodAt,
  periodsFrom,
  previous,
  rangeOf,
  shift,
  type Grain,
  type Period,
} from '../../../../src/core/calendar/period';
import { GRAINS } from '../../grains';
import { runs } from '../../../all-ways';

const at = (grain: Grain, day: string, fiscalYearStart?: number): Period =>
  periodAt(grain, serial(day), fiscalYearStart);

function serial(day: string): number {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return serialOf(year, month, date);
}

describe('the period of a day', () => {
  test.each<[Grain, string, string, string, string]>([
    ['week', '2026-10-05', '2026-W41', '2026-10-05', '2026-10-12'],
    ['week', '2026-10-11', '2026-W41', '2026-10-05', '2026-10-12'],
    ['month', '2026-10-05', '2026-10', '2026-10-01', '2026-11-01'],
    ['month', '2024-02-29', '2024-02', '2024-02-01', '2024-03-01'],
    ['month', '2026-12-31', '2026-12', '2026-12-01', '2027-01-01'],
    ['quarter', '2026-10-05', '2026-Q4', '2026-10-01', '2027-01-01'],
    ['quarter', '2026-03-31', '2026-Q1', '2026-01-01', '2026-04-01'],
    ['year', '2026-10-05', '2026', '2026-01-01', '2027-01-01'],
  ])('a %s: %s lies in %s, from %s to before %s', (grain, day, label, start, end) => {
    expect(at(grain, day)).toEqual({
      start: serial(start),
      end: serial(end),
      label,
      grain,
      fiscalYearStart: 1,
    });
  });

  test('its first moment lies in it, its last minute as well, the next period’s first does not', () => {
    expect(at('month', '2026-10-01').label).toBe('2026-10');
    expect(periodAt('month', serial('2026-10-31') + 1439 / 1440).label).toBe('2026-10');
    expect(periodAt('week', serial('2026-10-11') + 1439 / 1440).label).toBe('2026-W41');
    expect(at('month', '2026-11-01').label).toBe('2026-11');
  });

  test.each([
    ['2025-12-29', '2026-W01'],
    ['2027-01-03', '2026-W53'],
    ['2027-01-04', '2027-W01'],
    ['2021-01-03', '2020-W53'],
    ['2023-01-01', '2022-W52'],
    ['2024-12-30', '2025-W01'],
    ['1900-01-01', '1900-W01'],
  ])('%s is in the ISO week %s', (day, label) => {
    expect(at('week', day).label).toBe(label);
  });
});

describe('fiscal years', () => {
  test.each<[Grain, string, number, string, string, string]>([
    ['year', '2026-04-01', 4, '2026', '2026-04-01', '2027-04-01'],
    ['year', '2027-03-31', 4, '2026', '2026-04-01', '2027-04-01'],
    ['year', '2026-03-31', 4, '2025', '2025-04-01', '2026-04-01'],
    ['quarter', '2026-04-01', 4, '2026-Q1', '2026-04-01', '2026-07-01'],
    ['quarter', '2027-02-10', 4, '2026-Q4', '2027-01-01', '2027-04-01'],
    ['quarter', '2026-01-31', 2, '2025-Q4', '2025-11-01', '2026-02-01'],
    ['quarter', '2026-12-24', 12, '2026-Q1', '2026-12-01', '2027-03-01'],
    ['month', '2027-02-10', 4, '2027-02', '2027-02-01', '2027-03-01'],
    ['week', '2026-10-05', 4, '2026-W41', '2026-10-05', '2026-10-12'],
  ])('the %s of %s, where years begin with month %i, is %s', (grain, day, first, label, start, end) => {
    expect(at(grain, day, first)).toEqual({
      start: serial(start),
      end: serial(end),
      label,
      grain,
      fiscalYearStart: first,
    });
  });
});

describe('shifting', () => {
  test.each<[Grain, string, number, string]>([
    ['month', '2026-10-05', 0, '2026-10'],
    ['month', '2026-10-05', 3, '2027-01'],
    ['month', '2026-10-05', -10, '2025-12'],
    ['month', '2026-10-05', -36, '2023-10'],
    ['quarter', '2026-10-05', 1, '2027-Q1'],
    ['quarter', '2026-10-05', -4, '2025-Q4'],
    ['year', '2026-10-05', -2, '2024'],
    ['week', '2026-12-28', 1, '2027-W01'],
    ['week', '2026-01-01', -1, '2025-W52'],
  ])('the %s of %s by %i is %s', (grain, day, by, label) => {
    expect(shift(at(grain, day), by).label).toBe(label);
  });

  test('keeps the fiscal year', () => {
    expect(previous(at('quarter', '2026-04-01', 4))).toEqual(at('quarter', '2026-03-31', 4));
    expect(shift(at('year', '2026-04-01', 4), 1).label).toBe('2027');
  });

  test('the previous of a range is the equally long range before it', () => {
    const range = rangeOf(serial('2026-10-01'), serial('2026-10-15'));
    expect(range).toMatchObject({ end: serial('2026-10-16'), label: '2026-10-01..2026-10-15' });
    expect(previous(range)).toEqual(rangeOf(serial('2026-09-16'), serial('2026-09-30')));
    expect(shift(range, 1).label).toBe('2026-10-16..2026-10-30');
  });

  test.each([
    ['a month', '2026-10-01', '2026-10-31', '2026-09-01..2026-09-30', '2026-11-01..2026-11-30'],
    ['half a year', '2026-01-01', '2026-06-30', '2025-07-01..2025-12-31', '2026-07-01..2026-12-31'],
    [
      'two quarters of a fiscal year',
      '2026-04-01',
      '2026-09-30',
      '2025-10-01..2026-03-31',
      '2026-10-01..2027-03-31',
    ],
    ['two years', '2025-01-01', '2026-12-31', '2023-01-01..2024-12-31', '2027-01-01..2028-12-31'],
    [
      'February of a leap year',
      '2024-02-01',
      '2024-02-29',
      '2024-01-01..2024-01-31',
      '2024-03-01..2024-03-31',
    ],
    ['January and February', '2024-01-01', '2024-02-29', '2023-11-01..2023-12-31', '2024-03-01..2024-04-30'],
    ['two weeks', '2026-10-05', '2026-10-18', '2026-09-21..2026-10-04', '2026-10-19..2026-11-01'],
    [
      'the first days of a month',
      '2026-10-01',
      '2026-10-30',
      '2026-09-01..2026-09-30',
      '2026-10-31..2026-11-29',
    ],
    [
      'the last days of a month',
      '2026-10-02',
      '2026-10-31',
      '2026-09-02..2026-10-01',
      '2026-11-01..2026-11-30',
    ],
  ])('%s, %s to %s, follows %s and is followed by %s', (_, first, last, before, after) => {
    const range = rangeOf(serial(first), serial(last));
    expect([previous(range).label, shift(range, 1).label]).toEqual([before, after]);
  });

  test('days that happen to be a month on the way stay days', () => {
    const range = rangeOf(serial('2027-03-01'), serial('2027-03-28'));
    expect([-1, -2, -3].map((by) => shift(range, by).label)).toEqual([
      '2027-02-01..2027-02-28',
      '2027-01-04..2027-01-31',
      '2026-12-07..2027-01-03',
    ]);
    expect(previous(previous(range))).toEqual(shift(range, -2));
  });
});

describe('a stretch of periods', () => {
  test('holds both ends', () => {
    const labels = periodsFrom(at('month', '2026-08-31'), at('month', '2027-01-01')).map(
      ({ label }) => label,
    );
    expect(labels).toEqual(['2026-08', '2026-09', '2026-10', '2026-11', '2026-12', '2027-01']);
  });

  test('that ends before it starts is empty', () => {
    expect(periodsFrom(at('month', '2026-10-01'), at('month', '2026-09-01'))).toEqual([]);
  });
});

describe('the last period of the year', () => {
  test.each<[Grain, string, number, string]>([
    ['month', '2026-10-05', 1, '2026-12'],
    ['month', '2026-12-31', 1, '2026-12'],
    ['month', '2026-10-05', 4, '2027-03'],
    ['month', '2026-03-05', 4, '2026-03'],
    ['quarter', '2026-02-01', 1, '2026-Q4'],
    ['quarter', '2026-02-01', 4, '2025-Q4'],
    ['year', '2026-02-01', 1, '2026'],
    ['week', '2026-10-05', 1, '2026-W53'],
    ['week', '2025-12-29', 1, '2026-W53'],
    ['week', '2025-12-28', 1, '2025-W52'],
    ['week', '2026-10-05', 4, '2027-W12'],
  ])('of the %s of %s, where years begin with month %i, is %s', (grain, day, first, label) => {
    expect(lastOfYear(at(grain, day, first)).label).toBe(label);
  });

  test('for ranges is the last equally long one that starts in it', () => {
    const range = rangeOf(serial('2026-12-01'), serial('2026-12-10'));
    expect(lastOfYear(range).label).toBe('2026-12-31..2027-01-09');
    const months = rangeOf(serial('2026-03-01'), serial('2026-04-30'));
    expect(lastOfYear(months).label).toBe('2026-11-01..2026-12-31');
    expect(firstOfYear(months).label).toBe('2026-01-01..2026-02-28');
  });
});

describe('the first period of the year', () => {
  test.each<[Grain, string, number, string]>([
    ['month', '2026-10-05', 1, '2026-01'],
    ['month', '2026-10-05', 4, '2026-04'],
    ['month', '2026-03-05', 4, '2025-04'],
    ['quarter', '2026-02-01', 4, '2025-Q1'],
    ['week', '2026-10-05', 1, '2026-W01'],
    ['week', '2025-12-29', 1, '2026-W01'],
    ['week', '2027-01-01', 1, '2026-W01'],
    ['week', '2026-10-05', 4, '2026-W14'],
  ])('of the %s of %s, where years begin with month %i, is %s', (grain, day, first, label) => {
    expect(firstOfYear(at(grain, day, first)).label).toBe(label);
  });

  test('for ranges is the first equally long one that starts in it', () => {
    const range = rangeOf(serial('2026-01-25'), serial('2026-02-03'));
    expect(firstOfYear(range).label).toBe('2026-01-05..2026-01-14');
  });
});

describe('whatever the grain and the fiscal year', () => {
  const grain = fc.constantFrom(...GRAINS);
  const day = fc.integer({ min: serialOf(1905, 1, 1), max: serialOf(2200, 1, 1) });
  const first = fc.integer({ min: 1, max: 12 });
  const by = fc.integer({ min: -200, max: 200 });
  const period = fc.oneof(
    fc.tuple(grain, day, first).map((parts) => periodAt(...parts)),
    fc.tuple(day, fc.nat(100), first).map(([start, days, month]) => rangeOf(start, start + days, month)),
    fc.tuple(day, fc.nat(30), first).map(([from, months, month]) => {
      const one = periodAt('month', from);
      return rangeOf(one.start, shift(one, months).end - 1, month);
    }),
  );

  test('periods tile the calendar: every day lies in its period, and the next one starts where it ends', () => {
    fc.assert(
      fc.property(grain, day, first, (each, serialOfDay, month) => {
        const here = periodAt(each, serialOfDay, month);
        expect(here.start <= serialOfDay && serialOfDay < here.end).toBe(true);
        expect(periodAt(each, here.end - 1, month)).toEqual(here);
        expect(periodAt(each, here.end, month)).toEqual(shift(here, 1));
        expect(shift(here, 1).start).toBe(here.end);
      }),
      { seed: 11, numRuns: runs(500, 2_000) },
    );
  });

  test('shifting there and back is the same period', () => {
    fc.assert(
      fc.property(period, by, (here, periods) => {
        expect(shift(shift(here, periods), -periods)).toEqual(here);
        expect(previous(shift(here, 1))).toEqual(here);
        expect(previous(previous(here))).toEqual(shift(here, -2));
        expect(previous(here).end).toBe(here.start);
      }),
      { seed: 12, numRuns: runs(500, 2_000) },
    );
  });

  test('the last period of a year is followed by the first of the next', () => {
    fc.assert(
      fc.property(grain, day, first, (each, serialOfDay, month) => {
        const last = lastOfYear(periodAt(each, serialOfDay, month));
        expect(firstOfYear(shift(last, 1))).toEqual(shift(last, 1));
        expect(lastOfYear(last)).toEqual(last);
        expect(lastOfYear(shift(last, 1)).start).toBeGreaterThan(last.start);
      }),
      { seed: 13, numRuns: runs(500, 2_000) },
    );
  });
});
