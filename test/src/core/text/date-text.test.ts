/** Shows how dates are read from text. */
import fc from 'fast-check';
import { isoText } from '../../../../src/core/calendar/calendar';
import { isAmbiguous, orderTold, readDateText, serialOfText } from '../../../../src/core/text/date-text';
import type { DateOrder } from '../../../../src/core/text/locale-style';
import { HANOI } from '../../literal-sheet';

function read(text: string, order: DateOrder = 'dayFirst'): string | undefined {
  const written = readDateText(text);
  const serial = written && serialOfText(written, order, HANOI);
  return serial === undefined ? undefined : isoText(serial);
}

test.each([
  ['2026-10-05', '2026-10-05'],
  ['2026/1/5', '2026-01-05'],
  ['2026.10.05', '2026-10-05'],
  ['2026-10-05 14:30', '2026-10-05 14:30'],
  ['2026-10-05T14:30:00', '2026-10-05 14:30'],
  ['5/10/2026', '2026-10-05'],
  ['05.10.2026 9:05', '2026-10-05 09:05'],
  ['5/10/26', '2026-10-05'],
  ['5/10/98', '1998-10-05'],
  ['5/10/2026, 2:30 PM', '2026-10-05 14:30'],
  ['5/10/2026 12:05 am', '2026-10-05 00:05'],
  ['5/10/2026 2:30 CH', '2026-10-05 14:30'],
  ['14:30 5/10/2026', '2026-10-05 14:30'],
  ['14h30, 5/10/2026', '2026-10-05 14:30'],
  ['15 Apr, 2021 00:03:00', '2021-04-15 00:03'],
  ['15-Apr-2021', '2021-04-15'],
  ['Apr 15, 2021', '2021-04-15'],
  ['April 1st, 2021', '2021-04-01'],
  ['Thursday, 15 April 2021', '2021-04-15'],
  ['Thứ Năm, 15/04/2021', '2021-04-15'],
  ['15 tháng 4, 2021', '2021-04-15'],
  ['ngày 15 tháng 4 năm 2021', '2021-04-15'],
  ['15 Tháng Mười Hai 2021', '2021-12-15'],
  ['15 tháng năm năm 2021', '2021-05-15'],
  ['15 thg 4, 2021', '2021-04-15'],
  ['15 thg 11, 2021', '2021-11-15'],
  ['\u00a05/10/2026 ', '2026-10-05'],
])('“%s” is %s where days come first', (text, date) => {
  expect(read(text)).toBe(date);
});

test('a time with an offset from UTC is a moment: its day is the spreadsheet’s', () => {
  expect(read('2026-10-05T18:00:00Z')).toBe('2026-10-06 01:00');
  expect(read('2026-10-05T18:00:00-05:00')).toBe('2026-10-06 06:00');
  expect(read('2026-10-05T18:00:00.250+0700')).toBe('2026-10-05 18:00');
});

test('a moment is no day where the time zone is not known', () => {
  const moment = readDateText('2026-10-05T18:00:00Z');
  expect(moment && serialOfText(moment, 'dayFirst', null)).toBeUndefined();
});

test('the order counts only where both orders give a date', () => {
  expect([read('5/10/2026', 'dayFirst'), read('5/10/2026', 'monthFirst')]).toEqual([
    '2026-10-05',
    '2026-05-10',
  ]);
  expect([read('1/27/2019', 'dayFirst'), read('27/1/2019', 'monthFirst')]).toEqual([
    '2019-01-27',
    '2019-01-27',
  ]);
});

test.each([
  ['27/1/2019', 'dayFirst', false],
  ['1/27/2019', 'monthFirst', false],
  ['1/2/2019', undefined, true],
  ['2/2/2019', undefined, false],
  ['2019-01-02', undefined, false],
  ['2 Jan 2019', undefined, false],
])('“%s” tells the order %s, and is open: %s', (text, order, isOpen) => {
  const written = readDateText(text);
  if (!written) throw new Error(text);
  expect([orderTold(written), isAmbiguous(written)]).toEqual([order, isOpen]);
});

test.each([
  'hôm qua',
  '',
  '5/10',
  '10/2026',
  '2026',
  '46300',
  '31/2/2026',
  '13/13/2026',
  '2026-02-29',
  '0/1/2026',
  '5/10-2026',
  '5/10/2026 25:00',
  '5/10/2026 10:61',
  '15 Apr',
  '15 Foo 2021',
  '750-67-8428',
  '1/2/0026',
])('“%s” is no date', (text) => {
  expect(readDateText(text)).toBeUndefined();
});

test('a day is read alike however it is written', () => {
  const days = fc.date({
    min: new Date('1930-01-01T00:00:00Z'),
    max: new Date('2029-12-31T00:00:00Z'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(days, (date) => {
      const iso = date.toISOString().slice(0, 10);
      const [year = '', month = '', day = ''] = iso.split('-');
      const name = date.toLocaleString('en-US', { month: 'short', timeZone: 'UTC' });
      expect(read(`${day}/${month}/${year}`, 'dayFirst')).toBe(iso);
      expect(read(`${day}/${month}/${year.slice(2)}`, 'dayFirst')).toBe(iso);
      expect(read(`${Number(month)}-${Number(day)}-${year}`, 'monthFirst')).toBe(iso);
      expect(read(`${day} ${name}, ${year} 00:00:00`)).toBe(iso);
      expect(read(`${day} tháng ${Number(month)} năm ${year}`)).toBe(iso);
    }),
    { seed: 1, numRuns: 300 },
  );
});
