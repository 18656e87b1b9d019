/** Shows how periods are read from text. */
import fc from 'fast-check';
import { serialOf } from '../../../src/core/calendar/calendar';
import { parsePeriod } from '../../../src/words/period-text';
import { periodAt, rangeOf } from '../../../src/core/calendar/period';
import { GRAINS } from '../grains';
import { refused } from '../refused';

/** A Monday, in week 41 of 2026. */
const TODAY = serialOf(2026, 10, 5) + 0.4;

function serialOfDay(day: string): number {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return serialOf(year, month, date);
}

describe('a period is read', () => {
  test.each([
    ['2026-10', '2026-10'],
    [' 2026-1 ', '2026-01'],
    ['10/2026', '2026-10'],
    ['1/2026', '2026-01'],
    ['2026/10', '2026-10'],
    ['10-2026', '2026-10'],
    ['tháng 10/2026', '2026-10'],
    ['thang 10 2026', '2026-10'],
    ['Tháng 10 năm 2026', '2026-10'],
    ['tháng mười/2026', '2026-10'],
    ['tháng năm năm 2026', '2026-05'],
    ['thg 10/2026', '2026-10'],
    ['T10/2026', '2026-10'],
    ['t10 2026', '2026-10'],
    ['T10-2026', '2026-10'],
    ['Oct 2026', '2026-10'],
    ['OCTOBER 2026', '2026-10'],
    ['October, 2026', '2026-10'],
    ['Sept. 2026', '2026-09'],
    ['May-2026', '2026-05'],
    ['month 10, 2026', '2026-10'],
    ['2026-Q4', '2026-Q4'],
    ['2026-q4', '2026-Q4'],
    ['Q4/2026', '2026-Q4'],
    ['Q4 2026', '2026-Q4'],
    ['quý 4/2026', '2026-Q4'],
    ['quy 4 nam 2026', '2026-Q4'],
    ['2026 Q4', '2026-Q4'],
    ['quarter 4, 2026', '2026-Q4'],
    ['Quý IV/2026', '2026-Q4'],
    ['QUÝ IV NĂM 2026', '2026-Q4'],
    ['quy i/2026', '2026-Q1'],
    ['2026-W41', '2026-W41'],
    ['2026-w1', '2026-W01'],
    ['W41/2026', '2026-W41'],
    ['tuần 41/2026', '2026-W41'],
    ['Tuan 41 nam 2026', '2026-W41'],
    ['Week 41, 2026', '2026-W41'],
    ['week 41 2026', '2026-W41'],
    ['2026-W53', '2026-W53'],
    ['2026', '2026'],
    ['năm 2026', '2026'],
    ['year 2026', '2026'],
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

describe('without a year it is the latest that has begun', () => {
  test.each([
    ['T10', '2026-10-01', '2026-10'],
    ['T10', '2026-09-30', '2025-10'],
    ['T10', '2026-11-29', '2026-10'],
    ['tháng 10', '2027-01-01', '2026-10'],
    ['thang 1', '2026-01-01', '2026-01'],
    ['T12', '2026-11-29', '2025-12'],
    ['tháng chạp', '2026-12-01', '2026-12'],
    ['Oct', '2026-11-29', '2026-10'],
    ['october', '2026-09-30', '2025-10'],
    ['quý 4', '2026-11-29', '2026-Q4'],
    ['Quý IV', '2026-09-30', '2025-Q4'],
    ['Q4', '2026-10-01', '2026-Q4'],
    ['quarter 1', '2026-11-29', '2026-Q1'],
    ['tuần 41', '2026-10-05', '2026-W41'],
    ['W41', '2026-10-04', '2025-W41'],
    ['week 1', '2025-12-29', '2026-W01'],
    ['tuần 53', '2026-12-27', '2020-W53'],
    ['tuần 53', '2026-12-28', '2026-W53'],
  ])('“%s” on %s is %s', (text, day, label) => {
    expect(parsePeriod(text, serialOfDay(day)).label).toBe(label);
  });

  test('quarters are those of the fiscal year', () => {
    expect(parsePeriod('Q4', serialOfDay('2026-11-29'), 4)).toEqual(
      periodAt('quarter', serialOf(2026, 1, 1), 4),
    );
    expect(parsePeriod('quý 3', serialOfDay('2026-11-29'), 4).label).toBe('2026-Q3');
  });

  test('it lies in the year up to the day, weeks 53 apart', () => {
    const day = fc.integer({ min: serialOf(1910, 1, 1), max: serialOf(2190, 1, 1) });
    const names = fc.oneof(
      fc.integer({ min: 1, max: 12 }).map((number) => `T${number}`),
      fc.integer({ min: 1, max: 4 }).map((number) => `quý ${number}`),
      fc.integer({ min: 1, max: 52 }).map((number) => `W${number}`),
    );
    fc.assert(
      fc.property(names, day, fc.integer({ min: 1, max: 12 }), (name, today, first) => {
        const { start, grain, label } = parsePeriod(name, today, first);
        expect(start <= today && today < start + (grain === 'week' ? 53 * 7 : 366)).toBe(true);
        expect(parsePeriod(label, today, first).start).toBe(start);
      }),
      { seed: 15, numRuns: 500 },
    );
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
  ...['', 'soon', '2026-13', '2026-00', '13/2026', 'T13/2026', '2026-10-05', '2026-Q5', '2026-Q0', 'Q0/2026'],
  ...[
    '2025-W53',
    '2026-W54',
    '2026-W00',
    '0026',
    '1899-12',
    '20260',
    'T0',
    'tháng 13',
    'quý 5',
    'tuần 54',
    '10',
    'Oct 26',
    'T10/26',
    'marchtober 2026',
    'tháng ngoái',
    'next month',
    'quý v/2026',
  ],
  ...['2026-02-30..2026-03-01', '2026-10-01..2026-13-01', '2026-10-01..', '2026-10..2026-11'],
])('“%s” is no period, and the message says how to write one', (text) => {
  expect(refused(() => parsePeriod(text, TODAY))).toEqual({
    en: `“${text}” is not a period. Write 10/2026, Q4/2026, W41/2026, 2026, “this month” or 2026-10-01..2026-10-15, or choose a date cell.`,
    vi: `“${text}” không phải là một kỳ. Hãy viết 10/2026, quý 4/2026, tuần 41/2026, 2026, “tháng này” hoặc 2026-10-01..2026-10-15, hoặc chọn ô chứa ngày.`,
  });
});

test('a range that ends before it begins is refused', () => {
  expect(refused(() => parsePeriod('2026-10-15..2026-10-01', TODAY))).toEqual({
    en: '“2026-10-15..2026-10-01” ends before it begins. Write the first day first.',
    vi: '“2026-10-15..2026-10-01” kết thúc trước khi bắt đầu. Hãy ghi ngày đầu trước, ngày cuối sau.',
  });
});
