/** Shows how a period is read from an argument. */
import { readPeriod } from '../../../src/functions/period-argument';
import { messages } from '../../../src/words';
import { serialOf } from '../../../src/core/calendar/calendar';
import { timeZone, type TimeZone } from '../../../src/core/calendar/time-zone';
import { NEW_PLAN, type Plan } from '../../../src/plan/plan';
import type { Cell } from '../../../src/core/text/cells';
import { HANOI, moment } from '../literal-sheet';
import { refused } from '../refused';

interface Setting {
  readonly zone?: TimeZone;
  readonly locale?: string;
  readonly plan?: () => Plan;
}

/** On 5 December 2026. */
const read = (value: Cell, { zone = HANOI, locale = 'vi_VN', plan = () => NEW_PLAN }: Setting = {}) =>
  readPeriod(value, {
    ...{ zone, locale, plan, now: serialOf(2026, 12, 5) + 0.4, m: messages('vi') },
    document: () => {
      throw new Error('no sheet is needed');
    },
    closed: () => [],
  });

test.each([
  ['', '2026-12'],
  [moment('2026-10-31'), '2026-10'],
  ['2026-10', '2026-10'],
  ['10/2026', '2026-10'],
  ['2026-Q4', '2026-Q4'],
  ['quý IV/2026', '2026-Q4'],
  ['2026-W41', '2026-W41'],
  ['2026', '2026'],
  [2026, '2026'],
  ['this month', '2026-12'],
  ['tháng trước', '2026-11'],
  ['2026-10-01..2026-10-15', '2026-10-01..2026-10-15'],
  ['2026-01..2026-06', '2026-01-01..2026-06-30'],
  ['Q1/2026..tháng này', '2026-01-01..2026-12-31'],
  ['2026-10-05', '2026-10'],
  ['5/10/2026', '2026-10'],
  ['5 thg 10 2026', '2026-10'],
  [46_300, '2026-10'],
  ['tháng 10', '2026-10'],
  ['T12', '2026-12'],
  ['T2/2026', '2026-02'],
  ['tuần 41/2026', '2026-W41'],
  ['Oct 2026', '2026-10'],
  ['T1..T6', '2026-01-01..2026-06-30'],
  ['T1..T12', '2026-01-01..2026-12-31'],
  ['tháng 1 … tháng 6/2025', '2025-01-01..2025-06-30'],
  ['T10..T2/2026', '2025-10-01..2026-02-28'],
  ['T10/2024..T2', '2024-10-01..2025-02-28'],
  ['2025-01..T12', '2025-01-01..2025-12-31'],
  ['Q1/2024..Q1', '2024-01-01..2024-03-31'],
  ['quý 3..quý 1/2026', '2025-07-01..2026-03-31'],
  ['T11..tháng này', '2026-11-01..2026-12-31'],
  ['1/10/2026..15/10/2026', '2026-10-01..2026-10-15'],
  ['1 tháng 10, 2026 … 15/10/2026', '2026-10-01..2026-10-15'],
])('%p is the period %s', (given, label) => {
  expect(read(given).label).toBe(label);
});

test('a date stands for its month in the spreadsheet’s time zone', () => {
  expect(read(moment('2026-10-01'), { zone: timeZone('America/New_York') }).label).toBe('2026-09');
});

test('a date in words is read as the spreadsheet’s locale has it', () => {
  expect(read('5/10/2026', { locale: 'en_US' }).label).toBe('2026-05');
  expect(read('5/10/2026..6/10/2026', { locale: 'en_US' }).label).toBe('2026-05-10..2026-06-10');
});

test('quarters and years are the plan’s, which is asked for nothing else', () => {
  const plan = jest.fn(() => ({ ...NEW_PLAN, fiscalYearStart: 4 }));
  expect(['2026-10', '2026-W41', ''].map((text) => read(text, { plan }).start)).toEqual([
    serialOf(2026, 10, 1),
    serialOf(2026, 10, 5),
    serialOf(2026, 12, 1),
  ]);
  expect(plan).not.toHaveBeenCalled();
  expect(['Q4/2026', '2026', 'năm nay'].map((text) => read(text, { plan }).start)).toEqual([
    serialOf(2027, 1, 1),
    serialOf(2026, 4, 1),
    serialOf(2026, 4, 1),
  ]);
});

test('names mean the same in a document of either language', () => {
  const names = ['tháng 10/2026', 'T10/2026', 'October 2026', 'Q4 2026', 'quý 4/2026', 'week 41', 'tuần 41'];
  const labels = (locale: string): readonly string[] => names.map((name) => read(name, { locale }).label);
  expect(labels('en_US')).toEqual(labels('vi_VN'));
});

test.each([['soon'], ['2026-13'], ['5/10/2026..2026-12'], [1], [true], ['2026-02-30']])(
  '%p is no period',
  (value) => {
    expect(refused(() => read(value))).toEqual({
      en: `“${String(value)}” is not a period. Write 10/2026, Q4/2026, W41/2026, 2026, “this month” or 2026-10-01..2026-10-15, or choose a date cell.`,
      vi: `“${String(value)}” không phải là một kỳ. Hãy viết 10/2026, quý 4/2026, tuần 41/2026, 2026, “tháng này” hoặc 2026-10-01..2026-10-15, hoặc chọn ô chứa ngày.`,
    });
  },
);

test.each(['2026-06..2026-01', '2026-10-15..2026-10-01'])('%s ends before it begins', (text) => {
  expect(refused(() => read(text)).en).toBe(`“${text}” ends before it begins. Write the first day first.`);
});
