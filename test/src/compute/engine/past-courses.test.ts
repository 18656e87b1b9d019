/** Shows what past periods had come to after each of their working days, and what a build tells the overview of it. */
import { forecastRanges } from '../../../../src/app/build/forecast-ranges';
import { coursesOf } from '../../../../src/compute/engine/past-courses';
import { serialOf } from '../../../../src/core/calendar/calendar';
import { workingDaysOf } from '../../../../src/core/calendar/working-days';
import { prepare } from '../../../../src/document/prepare';
import { parsePeriod } from '../../../../src/words/period-text';
import { kpiOf } from '../../answers';
import { readTables } from '../../literal-tables';

const week = (label: string) => parsePeriod(label, 0);

/** Weeks 41 to 43 begin on 5, 12 and 19 October 2026; each is a Monday. */
const SALES = `soldOn     | rep  | amount
               2026-10-05 | Lan  | 10
               2026-10-06 | Minh | 20
               2026-10-10 | Lan  | 5
               2026-10-12 | Lan  | 40
               2026-10-16 | Minh | 40
               2026-10-19 | Lan  | 25
               2026-10-23 | Lan  | 100
               2026-10-26 | Lan  | 7`;

const read = readTables({ sales: SALES }, undefined, [kpiOf('revenue')]);

test('what is sold on days off counts for the working day before', () => {
  const workingDays = workingDaysOf({ weekdays: [1, 2, 3, 4, 5], holidays: [serialOf(2026, 10, 13)] });
  expect(coursesOf(kpiOf('revenue'), read.sources, ['2026-W41', '2026-W42'].map(week), workingDays)).toEqual([
    [10, 30, 30, 30, 35],
    [40, 40, 40, 80],
  ]);
});

test('a week in which nobody works has no course, and no weeks have none', () => {
  const never = workingDaysOf({ weekdays: [], holidays: [] });
  expect(coursesOf(kpiOf('revenue'), read.sources, [week('2026-W41')], never)).toEqual([[]]);
  expect(coursesOf(kpiOf('revenue'), read.sources, [], never)).toEqual([]);
});

describe('a build', () => {
  const now = serialOf(2026, 10, 28);
  const ranges = (more: Parameters<typeof prepare>[0]) => forecastRanges(prepare(more, read, 'values').data);

  test('looks at the periods that are over, for each working day of the longest one ahead', () => {
    // After the first of six days 60, 240 and 150 were forecast; 35, 80 and 125 were reached.
    expect(ranges({ now, grain: 'week' })).toEqual(
      [
        { least: 1 / 3, most: 125 / 150 },
        { least: 35 / 90, most: 125 / 75 },
        { least: 35 / 60, most: 125 / 50 },
        { least: 35 / 45, most: 125 / 37.5 },
        { least: 80 / 96, most: 35 / 36 },
        { least: 1, most: 1 },
      ].map(({ least, most }) => ({
        least: expect.closeTo(least, 9) as number,
        most: expect.closeTo(most, 9) as number,
      })),
    );
  });

  test('tells nothing from fewer than three periods', () => {
    const [first, ...others] = ranges({ now });
    expect([first, ...new Set(others)]).toEqual([undefined, undefined]);
  });
});
