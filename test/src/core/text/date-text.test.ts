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
  ['24/01/2026 - 17:34', '2026-01-24 17:34'],
  ['17:34 - 24/01/2026', '2026-01-24 17:34'],
  ['24/01/2026 lúc 17:34', '2026-01-24 17:34'],
  ['16:51 lúc 24/01/2026', '2026-01-24 16:51'],
  ['Lúc 17h, ngày 24/1/2026', '2026-01-24 17:00'],
  ['17 giờ 34 phút, ngày 24/1/2026', '2026-01-24 17:34'],
  ['24/1/2026 5:34 chiều', '2026-01-24 17:34'],
  ['24/1/2026 5:34CH', '2026-01-24 17:34'],
  ['ngày 24/1/2026', '2026-01-24'],
  ['24 tháng 1, 2026', '2026-01-24'],
  ['24 thang 1 nam 2026', '2026-01-24'],
  ['T7, 24/01/2026', '2026-01-24'],
  ['thứ 7 24/01/2026', '2026-01-24'],
  ['thu bay, 24/01/2026', '2026-01-24'],
  ['CN 25/01/2026', '2026-01-25'],
  ['Chủ nhật, 25 tháng 1, 2026', '2026-01-25'],
  ['Sat, 24 Jan 2026', '2026-01-24'],
  ['Thu 22 Jan 2026', '2026-01-22'],
  ['January 24, 2026 at 5:34 PM', '2026-01-24 17:34'],
  ['5 PM on January 24, 2026', '2026-01-24 17:00'],
  ['2026 Jan 24', '2026-01-24'],
  ['Sat Jan 24 17:34:28 2026', '2026-01-24 17:34'],
])('“%s” is %s where days come first', (text, date) => {
  expect(read(text)).toBe(date);
});

test.each([
  ['2026-10-05T18:00:00Z', '2026-10-06 01:00'],
  ['2026-10-05T18:00:00-05:00', '2026-10-06 06:00'],
  ['2026-10-05T18:00-05:00', '2026-10-06 06:00'],
  ['2026-10-05T18:00:00.250+0700', '2026-10-05 18:00'],
  ['2026-10-24 17:34:28 +0500', '2026-10-24 19:34'],
  ['2026-10-24 17:34:00.123456+00', '2026-10-25 00:34'],
  ['2026-10-24 17:34 UTC', '2026-10-25 00:34'],
  ['2026/10/05 10:54:00 PM GMT+7', '2026-10-05 22:54'],
  ['2026/10/05 10:54:00 PM GMT-3:30', '2026-10-06 09:24'],
  ['05/10/2026 22:54 GMT', '2026-10-06 05:54'],
  ['Sat, 24 Jan 2026 17:34:00 +0500', '2026-01-24 19:34'],
  ['Sat Jan 24 2026 17:34:00 GMT+0500 (Pakistan Standard Time)', '2026-01-24 19:34'],
])('“%s” has an offset from UTC: it is a moment, in Hà Nội %s', (text, date) => {
  expect(read(text)).toBe(date);
});

test.each(['2026-10-05T18:00:00Z', '5/10/2026 18:00 GMT+7'])(
  '“%s” is no day where the time zone is not known',
  (text) => {
    const moment = readDateText(text);
    expect(moment && serialOfText(moment, 'dayFirst', null)).toBeUndefined();
  },
);

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
  ['10/5/2026 22:54 GMT+7', undefined, true],
  // The 10th of January is a Saturday, the 1st of October a Thursday.
  ['T7, 10/01/2026', 'dayFirst', false],
  ['Thu 10/01/2026', 'monthFirst', false],
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
  'T6, 24/01/2026',
  'T7, CN 24/01/2026',
  '24/01/2026 14:30 AM',
  '24/01/2026 08:00 - 09:30',
  '24/01/2026 08:00-09:30',
  '24/01/2026 08:00 GMT+15',
  '24/01/2026 08:00 EST',
  '24/01/2026 + 08:00',
  '24/01/2026 GMT+7',
  '24/01/2026 17:34 18:34',
  '24/01/2026 25/01/2026',
  'Jan 24 26',
  'tháng 13 2026 1',
  '20260124',
  '24/01/2026 (chưa chắc)',
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

const wordedDays = fc
  .date({ min: new Date('1930-01-01T00:00:00Z'), max: new Date('2029-12-31T23:59:00Z'), noInvalidDate: true })
  .map((date) => {
    const part = (options: Intl.DateTimeFormatOptions): string =>
      date.toLocaleString('en-US', { ...options, timeZone: 'UTC' });
    const [iso, time] = date.toISOString().slice(0, 16).split('T') as [string, string];
    const [year, month, day] = iso.split('-') as [string, string, string];
    const weekday = date.getUTCDay() === 0 ? 'CN' : `T${date.getUTCDay() + 1}`;
    return {
      expected: time === '00:00' ? iso : `${iso} ${time}`,
      days: [
        `${weekday}, ${day}/${month}/${year}`,
        `ngày ${Number(day)} tháng ${Number(month)} năm ${year}`,
        `${part({ weekday: 'short' })}, ${day} ${part({ month: 'short' })} ${year}`,
        `${part({ month: 'long' })} ${Number(day)}, ${year}`,
        `${year}/${month}/${day}`,
      ],
      times: [time, part({ hour: 'numeric', minute: 'numeric', hour12: true }), time.replace(':', 'h')],
    };
  });

test('a day, its weekday and its time are read in any order and with the words between them', () => {
  fc.assert(
    fc.property(
      wordedDays,
      fc.constantFrom(' ', ', ', ' - ', ' lúc ', ' at '),
      ({ expected, days, times }, between) => {
        for (const day of days) {
          for (const time of times) {
            expect(read(`${day}${between}${time}`)).toBe(expected);
            expect(read(`${time}${between}${day}`)).toBe(expected);
          }
        }
      },
    ),
    { seed: 5, numRuns: 100 },
  );
});

test('a word that no date has makes a text none, wherever it stands', () => {
  const words = fc.constantFrom('khoảng', '?', 'đến', 'to', 'v2', '1', '17:34 17:35');
  fc.assert(
    fc.property(wordedDays, words, fc.nat(), ({ days, times }, word, place) => {
      for (const day of days) {
        const parts = `${day} ${times[0] ?? ''}`.split(' ');
        parts.splice(place % (parts.length + 1), 0, word);
        expect(readDateText(parts.join(' '))).toBeUndefined();
      }
    }),
    { seed: 6, numRuns: 100 },
  );
});
