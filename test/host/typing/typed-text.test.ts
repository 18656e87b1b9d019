/** Shows what a typed text becomes in a cell, by locale. */
import { datePattern } from '../../../host/typing/date-pattern';
import { typedText } from '../../../host/typing/typed-text';
import type { TypedCell } from '../../../host/typing/typed-cell';
import { serialOf } from '../../../src/core/calendar/calendar';

const vi = { locale: 'vi_VN', year: 2026 };
const en = { locale: 'en_US', year: 2026 };

const number = (value: number, pattern?: string): TypedCell =>
  pattern === undefined ? { kind: 'number', value } : { kind: 'number', value, pattern };
const text = (value: string): TypedCell => ({ kind: 'text', text: value });
const day = serialOf(2026, 10, 5);

describe('in every locale', () => {
  test.each<[string, TypedCell]>([
    ['', { kind: 'empty' }],
    ['Nguyễn Thị Lan', text('Nguyễn Thị Lan')],
    ['  Lan ', text('  Lan ')],
    ["'2026-10", text('2026-10')],
    ["'=1+1", text('=1+1')],
    ["'", text('')],
    ['=SUM(A1:A3)', { kind: 'formula', formula: '=SUM(A1:A3)' }],
    ['=', text('=')],
    ['TRUE', { kind: 'boolean', value: true }],
    ['false', { kind: 'boolean', value: false }],
    ['12', number(12)],
    [' 12 ', number(12)],
    ['-12', number(-12)],
    ['+5', number(5)],
    ['(5)', number(-5)],
    ['0912345678', number(912345678)],
    ['10%', number(0.1, '0%')],
    ['57%', number(0.57, '0%')],
    ['1e3', number(1000, '0.00E+00')],
    ['$5', number(5, '"$"#,##0')],
    ['5 kg', text('5 kg')],
    ['+84 912 345 678', text('+84 912 345 678')],
    ['1C1I7A6R-01', text('1C1I7A6R-01')],
    ['2026-10-05', number(day, 'yyyy-mm-dd')],
    ['2026-10-05 14:30', number(day + 14.5 / 24, 'yyyy-mm-dd hh:mm')],
    ['2026-10', number(serialOf(2026, 10, 1), 'yyyy-m')],
    ['2026-03', number(serialOf(2026, 3, 1), 'yyyy-mm')],
    ['1\n2', text('1\n2')],
    ['2026-02-30', text('2026-02-30')],
    ['14:30', number(14.5 / 24, 'hh:mm')],
    ['2026-10-05T14:30:00Z', text('2026-10-05T14:30:00Z')],
  ])('%j', (typed, cell) => {
    expect(typedText(typed, vi)).toEqual(cell);
    expect(typedText(typed, en)).toEqual(cell);
  });
});

describe('by locale', () => {
  test.each<[string, TypedCell, TypedCell]>([
    ['1.234,5', number(1234.5, '#,##0.00'), text('1.234,5')],
    ['1,234.5', text('1,234.5'), number(1234.5, '#,##0.00')],
    ['1.200.000', number(1_200_000, '#,##0'), text('1.200.000')],
    ['1.200.000 ₫', number(1_200_000, '#,##0 "₫"'), text('1.200.000 ₫')],
    ['$22,700.00', text('$22,700.00'), number(22_700, '"$"#,##0.00')],
    ['1,5', number(1.5), text('1,5')],
    ['1.5', text('1.5'), number(1.5)],
    ['12,5%', number(0.125, '0.00%'), text('12,5%')],
    ['5/10/2026', number(day, 'd/m/yyyy'), number(serialOf(2026, 5, 10), 'm/d/yyyy')],
    ['05/10/2026', number(day, 'dd/mm/yyyy'), number(serialOf(2026, 5, 10), 'mm/dd/yyyy')],
    ['27/1/2026', number(serialOf(2026, 1, 27), 'd/m/yyyy'), text('27/1/2026')],
    ['1/27/2026', text('1/27/2026'), number(serialOf(2026, 1, 27), 'm/d/yyyy')],
    ['1-2', number(serialOf(2026, 2, 1), 'd-m'), number(serialOf(2026, 1, 2), 'm-d')],
    ['31/4', text('31/4'), text('31/4')],
    ['5 Oct 2026', text('5 Oct 2026'), number(day, 'd mmm yyyy')],
  ])('%j', (typed, vietnamese, english) => {
    expect(typedText(typed, vi)).toEqual(vietnamese);
    expect(typedText(typed, en)).toEqual(english);
  });
});

test('a date without a year is of this year', () => {
  expect(typedText('5 Oct', { locale: 'en_US', year: 2019 })).toEqual(number(serialOf(2019, 10, 5), 'd mmm'));
});

test('an unknown locale is refused', () => {
  expect(() => typedText('1', { locale: 'xx_XX', year: 2026 })).toThrow(
    'The locale xx_XX is not available on the local host',
  );
});

test.each(['en_GB', 'en_AU', 'en_IE', 'en_IN', 'en_NZ', 'en_SG'])(
  'in %s the day stands before the month, and numbers are English',
  (locale) => {
    const british = { locale, year: 2026 };
    expect(typedText('5/10/2026', british)).toEqual(number(day, 'd/m/yyyy'));
    expect(typedText('5/10', british)).toEqual(number(day, 'd/m'));
    expect(typedText('1,234.5', british)).toEqual(number(1234.5, '#,##0.00'));
    expect(datePattern(day, locale)).toBe('dd/mm/yyyy');
  },
);
