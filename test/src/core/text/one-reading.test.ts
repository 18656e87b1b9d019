/** Shows that a number or a date is the same wherever people write it. */
import fc from 'fast-check';
import { isoText } from '../../../../src/core/calendar/calendar';
import { shownCell } from '../../../../src/core/text/shown-cell';
import { HANOI, moment } from '../../literal-sheet';
import { allDoors, daysOf, daysOfCell, numbersOf } from './four-doors';

describe.each(['vi_VN', 'en_US'])('a number in %s', (locale) => {
  test.each([
    ['45', 45],
    ['45,5', 45.5],
    ['45.5', 45.5],
    ['1.200.000', 1_200_000],
    ['1,200,000', 1_200_000],
    ['45.000 ₫', 45_000],
    ['45,000đ', 45_000],
    ['45.000 VND', 45_000],
    ['$1,234.50', 1234.5],
    ['1 tr', 1_000_000],
    ['1tr5', 1_500_000],
    ['1,5 tỷ', 1_500_000_000],
    ['500k', 500_000],
    ['12,5 %', 0.125],
    ['120%', 1.2],
    ['1 200 000', 1_200_000],
    ['1\u00a0200\u00a0000,5', 1_200_000.5],
    ['1\u202f200\u202f000', 1_200_000],
    ["1'200.5", 1200.5],
    ['12,34,567', 1_234_567],
    ['(1.200.000)', -1_200_000],
    ['-5', -5],
    ['−5', -5],
    ['\u200e-5\u200b', -5],
    [' 7 ', 7],
    ['khoảng 5 triệu', null],
    ['5 cái', null],
    ['1.2.3', null],
    ['2026-10-05', null],
    ['#N/A', null],
    ['-', null],
    ['1 tỷ 200 triệu', 1_200_000_000],
    ['3 trieu', 3_000_000],
    ['1.200.000 dong', 1_200_000],
    ['R$ 1.234,56', 1234.56],
    ['$(25.00)', -25],
    ['1 tỷ 200', null],
  ])('“%s” is %d', (text, number) => {
    expect(numbersOf(text, locale)).toEqual(allDoors(number));
  });
});

test.each([
  ['45.000', 45_000, 45],
  ['45,000', 45, 45_000],
  ['(1.234)', -1234, -1.234],
  ['1.500 tr', 1_500_000_000, 1_500_000],
])('“%s” is %d where people write decimals with a comma, and %d where they write a point', (text, vi, en) => {
  expect(numbersOf(text, 'vi_VN')).toEqual(allDoors(vi));
  expect(numbersOf(text, 'en_US')).toEqual(allDoors(en));
});

describe.each(['vi_VN', 'en_US'])('a date in %s', (locale) => {
  test.each([
    ['2026-12-31', '2026-12-31'],
    ['31/12/2026', '2026-12-31'],
    ['12/31/2026', '2026-12-31'],
    ['31.12.2026', '2026-12-31'],
    ['31 thg 12 2026', '2026-12-31'],
    ['31 thg 12, 2026', '2026-12-31'],
    ['31 tháng 12 năm 2026', '2026-12-31'],
    ['Dec 31, 2026', '2026-12-31'],
    ['31/12/2026 14:30', '2026-12-31'],
    ['2026-12-31T23:59:00', '2026-12-31'],
    ['14h30 31/12/2026', '2026-12-31'],
    ['\u00a031/12/2026\u200b', '2026-12-31'],
    ['31/12/2026 - 17:34', '2026-12-31'],
    ['17:34 lúc 31/12/2026', '2026-12-31'],
    ['T5, 31/12/2026', '2026-12-31'],
    ['Thu, 31 Dec 2026', '2026-12-31'],
    ['ngày 31/12/2026', '2026-12-31'],
    ['December 31, 2026 at 5:34 PM', '2026-12-31'],
    ['T6, 31/12/2026', null],
    ['31/11/2026', null],
    ['2026-02-29', null],
    ['hôm qua', null],
    ['31/12', null],
    ['46387', null],
    ['#REF!', null],
  ])('“%s” is %s', (text, day) => {
    expect(daysOf(text, locale)).toEqual(allDoors(day));
  });
});

test.each([
  ['5/10/2026', '2026-10-05', '2026-05-10'],
  ['05-10-26', '2026-10-05', '2026-05-10'],
  ['5/10/2026 08:00', '2026-10-05', '2026-05-10'],
])('“%s” is %s where people write the day first, and %s where they write the month first', (text, vi, en) => {
  expect(daysOf(text, 'vi_VN')).toEqual(allDoors(vi));
  expect(daysOf(text, 'en_US')).toEqual(allDoors(en));
});

test('a moment is the day that it is in the document’s time zone; the sidebar, which does not know it, asks again', () => {
  const day = '2027-01-01';
  expect(daysOf('2026-12-31T18:00:00Z', 'vi_VN')).toEqual({ ...allDoors(day), field: null });
});

test.each([
  ['a date cell', moment('2026-12-31'), '2026-12-31', '2026-12'],
  ['a date cell with a time', moment('2026-12-31 23:59'), '2026-12-31', '2026-12'],
  ['a date whose cell is formatted as a number', 46_387, '2026-12-31', '2026-12'],
  ['the same with a time', 46_387.75, '2026-12-31', '2026-12'],
])('%s is a day, and the month that it lies in', (_, value, day, month) => {
  expect(daysOfCell(value, 'vi_VN')).toEqual({ row: day, planCell: day, argument: month });
});

test.each([7, -1, 123_456, true])('%p is no day', (value) => {
  expect(daysOfCell(value, 'vi_VN')).toEqual({ row: null, planCell: null, argument: null });
});

const LOCALES = fc.constantFrom(
  ...['vi_VN', 'en_US', 'en_GB', 'en_IN', 'de_DE', 'de_CH', 'fr_FR', 'es_ES', 'pt_BR', 'sv_SE', 'he_IL'],
);

test('a number that is shown as the document’s people write it is read as itself', () => {
  const numbers = fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.constantFrom(1, 10, 100, 1000));
  fc.assert(
    fc.property(numbers, LOCALES, ([whole, parts], locale) => {
      const number = whole / parts;
      const shown = shownCell(number, { zone: HANOI, locale, useGrouping: true });
      expect(numbersOf(shown, locale)).toEqual(allDoors(number));
    }),
    { seed: 3, numRuns: 300 },
  );
});

test('a day that is shown as the document’s people write it is read as itself', () => {
  fc.assert(
    fc.property(fc.integer({ min: 20_000, max: 60_000 }), LOCALES, (serial, locale) => {
      const shown = shownCell(HANOI.toMoment(serial), { zone: HANOI, locale });
      expect(daysOf(shown, locale)).toEqual(allDoors(isoText(serial)));
    }),
    { seed: 4, numRuns: 300 },
  );
});
