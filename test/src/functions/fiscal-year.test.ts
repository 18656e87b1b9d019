/** Shows that one label means one period in every function, where the plan's year begins with April. */
import { serialOf } from '../../../src/core/calendar/calendar';
import type { Argument } from '../../../src/functions/arguments';
import { answer } from '../../../src/functions/answers/answer';
import { functionNamed } from '../../../src/functions/definitions';
import type { Answer } from '../../../src/functions/surroundings';
import { NEW_PLAN } from '../../../src/plan/plan';
import { messages } from '../../../src/words';
import { HANOI, literalSheet, moment } from '../literal-sheet';

/** On the first day of a quarter of 2026 and 2027, by the calendar: 1, 2, 4 and so on. */
const SALES = literalSheet(
  '',
  `Sold on    | Rep | Amount
   2026-01-01 | Lan | 1
   2026-04-01 | Lan | 2
   2026-07-01 | Lan | 4
   2026-10-01 | Lan | 8
   2027-01-01 | Lan | 16
   2027-04-01 | Lan | 32`,
).values;

const plan = jest.fn(() => ({ ...NEW_PLAN, fiscalYearStart: 4 }));

/** On 29 November 2026. */
const call = (name: string, ...given: readonly Argument[]): Answer =>
  answer(functionNamed(name), given, {
    ...{ zone: HANOI, locale: 'en_US', now: serialOf(2026, 11, 29), m: messages('en'), plan },
    document: () => {
      throw new Error('no sheet is needed');
    },
    closed: () => [],
  });

test.each<[string, number, number]>([
  ['2026-Q1', 2, 1],
  ['2026-Q2', 4, 2],
  ['Q3/2026', 8, 4],
  ['quý 4/2026', 16, 8],
  ['Q4', 1, 0],
  ['quarter 2', 4, 2],
  ['this quarter', 8, 4],
  ['last quarter', 4, 2],
  ['2026', 30, 1],
  ['năm nay', 30, 1],
  ['2026-Q1..2026-Q2', 6, 1],
  ['2026-04..2026-09', 6, 1],
])('%s is one period in all of them', (period, revenue, before) => {
  expect(call('KPI_REVENUE', SALES, period)).toBe(revenue);
  expect(call('KPI_TABLE', 'revenue', 'rep', period, SALES)).toEqual([
    ['Rep', 'Revenue'],
    ['Lan', revenue],
  ]);
  expect(call('KPI_TREND', 'revenue', 2, SALES, period)).toEqual([
    [expect.any(String), before],
    [expect.any(String), revenue],
  ]);
});

test.each<[string, Argument, readonly (readonly [string, number])[]]>([
  [
    'a range of months',
    '2026-01..2026-12',
    [
      ['2025-Q4', 1],
      ['2026-Q1', 2],
      ['2026-Q2', 4],
      ['2026-Q3', 8],
    ],
  ],
  ['this month', 'this month', [['2026-Q3', 8]]],
  ['a blank period', '', [['2026-Q3', 8]]],
  ['a date', moment('2027-02-10'), [['2026-Q4', 16]]],
  ['a date as text', '2027-02-10', [['2026-Q4', 16]]],
  [
    'several cells',
    [['2026-09'], ['2026-10']],
    [
      ['2026-Q2', 4],
      ['2026-Q3', 8],
    ],
  ],
])('KPI_TABLE splits %s into quarters that mean the same everywhere', (_, period, quarters) => {
  expect(call('KPI_TABLE', 'revenue', 'quarter', period, SALES)).toEqual([
    ['Period', 'Revenue'],
    ...quarters,
  ]);
  for (const [label, revenue] of quarters) expect(call('KPI_REVENUE', SALES, label)).toBe(revenue);
});

test('KPI_TABLE splits months into the plan’s years', () => {
  expect(call('KPI_TABLE', 'revenue', 'year', '2026-01..2027-04', SALES)).toEqual([
    ['Period', 'Revenue'],
    ['2025', 1],
    ['2026', 30],
    ['2027', 32],
  ]);
});

test('the plan is read for nothing else', () => {
  plan.mockClear();
  for (const period of ['2026-10', '', 'T10', '2026-W41', '2026-01..2026-06'])
    call('KPI_REVENUE', SALES, period);
  call('KPI_TABLE', 'revenue', 'month', '2026-01..2026-06', SALES);
  expect(plan).not.toHaveBeenCalled();
});
