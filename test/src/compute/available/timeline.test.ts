/** Shows which periods KPI Data covers. */
import { serialOf } from '../../../../src/core/calendar/calendar';
import { timeline } from '../../../../src/compute/available/timeline';
import { periodAt, type Period } from '../../../../src/core/calendar/period';
import { month } from '../../answers';

const day = (text: string): number => {
  const [year = 0, monthOfYear = 0, dayOfMonth = 0] = text.split('-').map(Number);
  return serialOf(year, monthOfYear, dayOfMonth);
};

describe('the timeline', () => {
  const labels = (current: string, first?: string): readonly string[] =>
    timeline(month(current), first === undefined ? undefined : day(first)).periods.map(({ label }) => label);

  test('starts one period before the first data, as the base for growth, and ends with the year', () => {
    expect(labels('2026-10', '2026-08-31')).toEqual([
      '2026-07',
      '2026-08',
      '2026-09',
      '2026-10',
      '2026-11',
      '2026-12',
    ]);
  });

  test('knows the place of the current period', () => {
    expect(timeline(month('2026-10'), day('2026-08-31')).current).toBe(3);
  });

  test('looks back over 36 periods at the most', () => {
    const long = labels('2026-10', '2010-01-01');
    expect(long.slice(0, 2)).toEqual(['2023-09', '2023-10']);
    expect(long.indexOf('2026-10')).toBe(37);
  });

  test('starts with the current period where the data start later, or where there are none', () => {
    expect(labels('2026-11', '2026-12-24')).toEqual(['2026-10', '2026-11', '2026-12']);
    expect(labels('2026-12')).toEqual(['2026-11', '2026-12']);
  });

  test('ends with the fiscal year, in quarters and in weeks as well', () => {
    const of = (current: Period): readonly string[] =>
      timeline(current, current.start - 1).periods.map(({ label }) => label);
    expect(of(periodAt('month', day('2027-02-01'), 4))).toEqual(['2026-12', '2027-01', '2027-02', '2027-03']);
    expect(of(periodAt('quarter', day('2026-10-05'), 4))).toEqual([
      ...['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'],
    ]);
    expect(of(periodAt('week', day('2026-12-15')))).toEqual([
      ...['2026-W49', '2026-W50', '2026-W51', '2026-W52', '2026-W53'],
    ]);
  });
});
