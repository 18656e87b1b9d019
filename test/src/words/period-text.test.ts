/** Shows how periods are read from text. */
import fc from 'fast-check';
import { serialOf } from '../../../src/core/calendar/calendar';
import { parsePeriod } from '../../../src/words/period-text';
import { periodAt, rangeOf } from '../../../src/core/calendar/period';
import { GRAINS } from '../grains';
import { refused } from '../refused';

/** A Monday, in week 41 of 2026. */
const TODAY = serialOf(2026, 10, 5) + 0.4;

describe('a period is read', () => {
  test.each([
    ['2026-10', '2026-10'],
    [' 2026-1 ', '2026-01'],
    ['10/2026', '2026-10'],
    ['1/2026', '2026-01'],
    ['tháng 10/2026', '2026-10'],
    ['T10/2026', '2026-10'],
    ['2026-Q4', '2026-Q4'],
    ['2026-q4', '2026-Q4'],
    ['Q4/2026', '2026-Q4'],
    ['Q4 2026', '2026-Q4'],
    ['quý 4/2026', '2026-Q4'],
    ['Quý IV/2026', '2026-Q4'],
    ['quy i/2026', '2026-Q1'],
    ['2026-W41', '2026-W41'],
    ['2026-w1', '2026-W01'],
    ['W41/2026', '2026-W41'],
    ['tuần 41/2026', '2026-W41'],
    ['2026-W53', '2026-W53'],
    ['2026', '2026'],
    ['năm 2026', '2026'],
    ['2026-10-01..2026-10-15', '2026-10-01..2026-10-15'],
    ['2026-10-1 .. 2026-10-15', '2026-10-01..2026-10-15'],
    ['2026-10-01…2026-10-15', '2026-10-01..2026-10-15'],
    ['2026-10-05..2026-10-05', '2026-10-05..2026-10-05'],
    ['this week', '2026-W41'],
    ['this month', '2026-10'],
    ['This Month', '2026-10'],
    ['this quarter', '2026-Q4'],
    ['this year', '2026'],
    ['last week', '2026-W40'],
    ['last month', '2026-09'],
    ['previous  month', '2026-09'],
    ['last quarter', '2026-Q3'],
    ['last year', '2025'],
    ['tuần này', '2026-W41'],
    ['tháng này', '2026-10'],
    ['THÁNG NÀY', '2026-10'],
    ['thang nay', '2026-10'],
    ['quý này', '2026-Q4'],
    ['quy nay', '2026-Q4'],
    ['năm nay', '2026'],
    ['nam nay', '2026'],
    ['tuần trước', '2026-W40'],
    ['tháng trước', '2026-09'],
    ['thang truoc', '2026-09'],
    ['quý trước', '2026-Q3'],
    ['năm trước', '2025'],
    ['năm ngoái', '2025'],
    ['tháng này'.normalize('NFD'), '2026-10'],
  ])('“%s” is %s', (text, label) => {
    expect(parsePeriod(text, TODAY).label).toBe(label);
  });

  test('both days of a range are included', () => {
    const { start, end } = parsePeriod('2026-10-01..2026-10-15', TODAY);
    expect([start, end]).toEqual([serialOf(2026, 10, 1), serialOf(2026, 10, 16)]);
  });

  test('quarters and years follow the fiscal year', () => {
    expect(parsePeriod('2026', TODAY, 4)).toEqual(periodAt('year', serialOf(2026, 4, 1), 4));
    expect(parsePeriod('Q4/2026', TODAY, 4)).toEqual(periodAt('quarter', serialOf(2027, 1, 1), 4));
    expect(parsePeriod('this quarter', TODAY, 4).label).toBe('2026-Q3');
    expect(parsePeriod('năm nay', TODAY, 11).label).toBe('2025');
  });
});

test('a label is read back as the period it stands for', () => {
  const grain = fc.constantFrom(...GRAINS);
  const day = fc.integer({ min: serialOf(1905, 1, 1), max: serialOf(2200, 1, 1) });
  const first = fc.integer({ min: 1, max: 12 });
  fc.assert(
    fc.property(grain, day, first, fc.nat(400), (each, serial, month, days) => {
      const [period, range] = [periodAt(each, serial, month), rangeOf(serial, serial + days, month)];
      expect(parsePeriod(period.label, TODAY, month)).toEqual(period);
      expect(parsePeriod(range.label, TODAY, month)).toEqual(range);
    }),
    { seed: 14, numRuns: 2_000 },
  );
});

test.each([
  ...['', 'soon', '2026-13', '2026-00', '13/2026', '10-2026', '2026-10-05', '2026-Q5', '2026-Q0', 'Q0/2026'],
  ...[
    '2025-W53',
    '2026-W54',
    '2026-W00',
    '0026',
    '1899-12',
    '20260',
    'tháng ngoái',
    'next month',
    'quý v/2026',
  ],
  ...['2026-02-30..2026-03-01', '2026-10-01..2026-13-01', '2026-10-01..', '2026-10..2026-11'],
])('“%s” is no period, and the message says how to write one', (text) => {
  expect(refused(() => parsePeriod(text, TODAY))).toEqual({
    en: `“${text}” is not a period. Write 2026-10, 2026-Q4, 2026-W41, 2026, “this month” or 2026-10-01..2026-10-15, or pass a date cell.`,
    vi: `“${text}” không phải là một kỳ. Hãy viết 2026-10, 2026-Q4, 2026-W41, 2026, “tháng này” hoặc 2026-10-01..2026-10-15, hoặc dùng ô chứa ngày.`,
  });
});

test('a range that ends before it begins is refused', () => {
  expect(refused(() => parsePeriod('2026-10-15..2026-10-01', TODAY))).toEqual({
    en: '“2026-10-15..2026-10-01” ends before it begins. Write the first day first.',
    vi: '“2026-10-15..2026-10-01” kết thúc trước khi bắt đầu. Hãy ghi ngày đầu trước, ngày cuối sau.',
  });
});
