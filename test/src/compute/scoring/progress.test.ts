/** Shows the formulas of working days, and what a spreadsheet counts with them. */
import { print, reference, type Expression } from '../../../../src/core/formula/expression';
import { cell } from '../../../../src/core/formula/reference';
import { WEEKDAYS, type Weekday } from '../../../../src/core/calendar/weekday';
import { DEFAULT_CALENDAR } from '../../../../src/core/calendar/working-calendar';
import type { Cell } from '../../../../src/core/text/cells';
import {
  elapsedDays,
  weekendText,
  workingDays,
  type CalendarCells,
} from '../../../../src/compute/scoring/progress';
import { calculate, fill, openTestDocument } from '../../../host/document/sheet';

const at = reference;
const october = { start: at('B1'), end: at('B2'), weekend: at('B3'), holidays: at('H:H') };

test.each<[string, Expression, string]>([
  ['weekend', weekendText([at('A1'), at('A2')]), 'IF(A1;"0";"1")&IF(A2;"0";"1")'],
  ['working days', workingDays(october), 'NETWORKDAYS.INTL(B1;B2-1;B3;H:H)'],
  [
    'working days that are over',
    elapsedDays(october, at('B4')),
    'IF(INT(B4)<=B1;0;NETWORKDAYS.INTL(B1;MIN(INT(B4);B2)-1;B3;H:H))',
  ],
])('%s', (_, formula, expected) => {
  expect(print(formula)).toBe(expected);
});

const HOLIDAYS = 3;

/** October 2026, which begins on a Thursday: its cells, with a week and holidays. */
function onASheet(weekdays: readonly Weekday[], holidays: readonly string[]) {
  const cells: readonly (readonly Cell[])[] = [
    ['2026-10-01', '2026-11-01', '', '', '', '', ''],
    WEEKDAYS.map((day) => weekdays.includes(day)),
    Array.from({ length: WEEKDAYS.length }, (_, place) => holidays[place] ?? ''),
  ];
  const calendar: CalendarCells = {
    start: cell(1, 1),
    end: cell(1, 2),
    weekend: weekendText(WEEKDAYS.map((day) => cell(2, day))),
    holidays: at('A3:C3'),
  };
  expect(holidays.length).toBeLessThanOrEqual(HOLIDAYS);
  const document = openTestDocument();
  fill(document, 'A1', cells);
  return { document, calendar };
}

test.each<[string, readonly Weekday[], readonly string[], number]>([
  ['Monday to Saturday where nothing else is said', DEFAULT_CALENDAR.weekdays, [], 27],
  ['Monday to Friday', [1, 2, 3, 4, 5], [], 22],
  ['Sundays alone', [7], [], 4],
  [
    'all, without two holidays',
    [1, 2, 3, 4, 5, 6, 7],
    ['2026-10-05', '2026-10-06 12:00:00', '2026-11-01'],
    29,
  ],
  ['Monday to Saturday, a holiday on a Sunday', [1, 2, 3, 4, 5, 6], ['2026-10-04'], 27],
  ['none at all', [], [], 0],
])('working days are %s', async (_, weekdays, holidays, days) => {
  const { document, calendar } = onASheet(weekdays, holidays);
  expect(await calculate(document, [`=${print(workingDays(calendar))}`])).toEqual([days]);
});

test.each<[string, string, number]>([
  ['before the period none', '2026-09-15', 0],
  ['on the first day none is over', '2026-10-01', 0],
  ['late on the first day neither', '2026-10-01 21:00:00', 0],
  ['on Saturday two', '2026-10-03', 2],
  ['on Sunday three', '2026-10-04', 3],
  ['on Monday three', '2026-10-05', 3],
  ['after a holiday on Monday still three', '2026-10-06', 3],
  ['on the last day all but it', '2026-10-31', 25],
  ['after the period all', '2026-12-01', 26],
])('%s', async (_, now, elapsed) => {
  const { document, calendar } = onASheet(DEFAULT_CALENDAR.weekdays, ['2026-10-05']);
  fill(document, 'A4', [[now]]);
  expect(await calculate(document, [`=${print(elapsedDays(calendar, cell(4, 1)))}`])).toEqual([elapsed]);
});
