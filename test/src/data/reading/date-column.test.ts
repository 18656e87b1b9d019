/** Shows how columns of dates are read. */
import { isoText } from '../../../../src/core/calendar/calendar';
import type { Cell } from '../../../../src/core/text/cells';
import { readDateColumn } from '../../../../src/data/reading/date-column';
import { localeStyle } from '../../../../src/core/text/locale-style';
import { codedCells } from '../../../../src/data/reading/coded-cells';
import { HANOI, moment } from '../../literal-sheet';

function read(values: readonly Cell[], locale = 'vi_VN') {
  const column = readDateColumn({ ...codedCells(values), zone: HANOI, locale: () => localeStyle(locale) });
  return {
    dates: Array.from(column.values, (serial) => (Number.isNaN(serial) ? '' : isoText(serial))),
    flaws: column.flaws,
    choice: column.choice,
  };
}

test('one day above 12 tells the order of the whole column, whatever the locale', () => {
  expect(read(['01-05-2019', '1/27/2019'])).toEqual({
    dates: ['2019-01-05', '2019-01-27'],
    flaws: [],
    choice: { style: 'monthFirst', by: 'values', ambiguous: 1, at: 0 },
  });
  expect(read(['01/05/2019', '27/01/2019'], 'en_US').dates).toEqual(['2019-05-01', '2019-01-27']);
});

test.each([
  ['vi_VN', 'dayFirst', '2019-05-01'],
  ['en_US', 'monthFirst', '2019-01-05'],
])('where no day is above 12, the order is that of %s, and people should be asked', (locale, style, date) => {
  const { dates, choice } = read(['', '01/05/2019', '02/02/2019', '2019-12-31'], locale);
  expect(dates).toEqual(['', date, '2019-02-02', '2019-12-31']);
  expect(choice).toEqual({ style, by: 'locale', ambiguous: 1, at: 1 });
});

test('nothing is to be asked where every text can be read in one way only', () => {
  expect(read(['27/01/2019', '2/2/2019', '2019-05-01', moment('2019-05-02')]).choice).toBeUndefined();
});

test('in a column that mixes both orders a text that both can read is left out', () => {
  expect(read(['27/01/2019', '1/27/2019', '1/2/2019', '3/3/2019'])).toEqual({
    dates: ['2019-01-27', '2019-01-27', '', '2019-03-03'],
    flaws: [{ kind: 'ambiguous', at: 2 }],
    choice: undefined,
  });
});

test('one slip does not outweigh twenty others', () => {
  const days = Array<string>(20).fill('27/01/2019');
  expect(read([...days, '1/27/2019', '1/2/2019']).dates.slice(20)).toEqual(['2019-01-27', '2019-02-01']);
  expect(read([...days.slice(1), '1/27/2019', '1/2/2019']).flaws).toEqual([{ kind: 'ambiguous', at: 20 }]);
});

test('what is no date is listed, errors as errors; blanks are neither', () => {
  expect(read(['soon', 2026, true, '#N/A', ' ', '\u00a0', ''])).toEqual({
    dates: ['', '', '', '', '', '', ''],
    flaws: [
      { kind: 'unreadable', at: 0 },
      { kind: 'unreadable', at: 1 },
      { kind: 'unreadable', at: 2 },
      { kind: 'error', at: 3 },
    ],
    choice: undefined,
  });
});

test('a number of five digits is the date whose cell is formatted as a number', () => {
  expect(read([46300, 46300.5, '5/10/2026'])).toMatchObject({
    dates: ['2026-10-05', '2026-10-05 12:00', '2026-10-05'],
    flaws: [],
  });
});

describe('date cells of which an import took the day for the month', () => {
  // The file: 01-05-2019 08:30, 03-08-2019, 02-02-2019, 1/27/2019, 3/15/2019.
  const imported = [
    moment('2019-05-01 08:30'),
    moment('2019-08-03'),
    moment('2019-02-02'),
    '1/27/2019',
    '3/15/2019',
  ];

  test('are put right where the texts of the column tell, and listed', () => {
    expect(read(imported)).toEqual({
      dates: ['2019-01-05 08:30', '2019-03-08', '2019-02-02', '2019-01-27', '2019-03-15'],
      flaws: [{ kind: 'exchanged', at: 0, count: 2 }],
      choice: undefined,
    });
  });

  test('stay where the document writes dates as the file does', () => {
    expect(read(imported, 'en_US')).toMatchObject({
      dates: read(imported.slice(0, 3)).dates.concat(['2019-01-27', '2019-03-15']),
      flaws: [],
    });
  });

  test('stay where one of them cannot have been exchanged', () => {
    const dates = read([...imported, moment('2019-02-28')]);
    expect([dates.dates[0], dates.flaws]).toEqual(['2019-05-01 08:30', []]);
  });

  test('stay where they lie as near to the texts as they are', () => {
    const typed = read([moment('2026-10-01'), moment('2026-10-12'), '9/30/2026']);
    expect([typed.dates, typed.flaws]).toEqual([['2026-10-01', '2026-10-12', '2026-09-30'], []]);
  });
});
