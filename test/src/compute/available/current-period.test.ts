/** Shows which period is shown first. */
import { currentPeriod } from '../../../../src/compute/available/current-period';
import { daysAmong } from '../../../../src/core/calendar/days';
import { serialOf } from '../../../../src/core/calendar/calendar';

const day = (text: string): number => {
  const [year = 0, month = 0, dayOfMonth = 0] = text.split('-').map(Number);
  return serialOf(year, month, dayOfMonth);
};

const MONTHS = { grain: 'month', fiscalYearStart: 1 } as const;

/** The labels of the period that is shown, of the one without data, and of the last one with data. */
function chosen(
  plan: Parameters<typeof currentPeriod>[0],
  today: string,
  ...dates: readonly string[]
): readonly (string | undefined)[] {
  const { current, without } = currentPeriod(plan, day(today), (within) => daysAmong(dates.map(day), within));
  return [current.label, without?.period.label, without?.last.label];
}

test.each([
  ['the month of today', '2026-10-05', ['2026-09-30', '2026-10-01'], '2026-10', undefined, undefined],
  ['the last month with data', '2026-11-29', ['2026-09-20', '2026-10-31'], '2026-10', '2026-11', '2026-10'],
  [
    'also where that is long ago',
    '2026-10-05',
    ['2017-01-01', '2017-12-31'],
    '2017-12',
    '2026-10',
    '2017-12',
  ],
  ['not moved by later rows', '2026-10-05', ['2026-08-31', '2027-03-01'], '2026-08', '2026-10', '2026-08'],
  ['the month of today before all data', '2026-10-05', ['2027-03-01'], '2026-10', '2026-10', '2027-03'],
  ['the month of today where there are no data', '2026-10-05', [], '2026-10', undefined, undefined],
])('is %s', (_, today, dates, ...labels) => {
  expect(chosen(MONTHS, today, ...dates)).toEqual(labels);
});

test('is the one that people chose, with or without data', () => {
  const december = { ...MONTHS, current: day('2026-12-24') };
  expect(chosen(december, '2026-10-05', '2026-10-01')).toEqual(['2026-12', '2026-12', '2026-10']);
  expect(chosen(december, '2026-10-05', '2026-12-01')).toEqual(['2026-12', undefined, undefined]);
});

test('has the grain and the fiscal year of the plan', () => {
  expect(chosen({ ...MONTHS, grain: 'week' }, '2026-10-05')[0]).toBe('2026-W41');
  expect(chosen({ grain: 'quarter', fiscalYearStart: 4 }, '2026-10-05')[0]).toBe('2026-Q3');
});
