/** Shows what cleaning changes in the copy of a sheet, and how that is said. */
import { cleanSheet, type CleanedSheet } from '../../../../src/data/cleaning/clean-sheet';
import { changeText, mergedText } from '../../../../src/data/cleaning/in-words';
import { locate, type LocatedTable } from '../../../../src/data/mapping/locate';
import { messages } from '../../../../src/words';
import type { Cell, SheetCells } from '../../../../src/core/text/cells';
import { HANOI, moment } from '../../literal-sheet';

const HEADERS = ['Date', 'Customer', 'Status', 'Amount'];
const COLUMNS = { soldOn: 'Date', customer: 'Customer', status: 'Status', amount: 'Amount' };
const DAY = moment('2026-10-05');

/** Sales below a title: date, customer, status, amount. */
const sheetOf = (
  rows: readonly (readonly Cell[])[],
  title: readonly Cell[] = ['Sales 2026'],
): SheetCells => ({
  sheet: 'Sales',
  values: [title, HEADERS, ...rows],
});

const salesIn = (cells: SheetCells): LocatedTable =>
  locate('sales', { sheet: 'Sales', columns: COLUMNS }, cells);

const clean = (cells: SheetCells, locale = 'vi_VN'): CleanedSheet =>
  cleanSheet(cells, [salesIn(cells)], { zone: HANOI, locale });

const below = ({ cells }: CleanedSheet): readonly (readonly Cell[])[] => cells.values.slice(2);

const cleanedDates = (...dates: readonly Cell[]): CleanedSheet =>
  clean(sheetOf(dates.map((date) => [date, 'Minh Long', 'Won', 5])));

const cleanedNames = (...names: readonly Cell[]): CleanedSheet =>
  clean(sheetOf(names.map((name) => [DAY, name, 'Won', 5])));

const cleanedAmounts = (amounts: readonly Cell[], locale?: string): CleanedSheet =>
  clean(sheetOf(amounts.map((amount) => [DAY, 'Minh Long', 'Won', amount])), locale);

/** The cells of one column below the header, from 1. */
const column = (cleaned: CleanedSheet, at: number): readonly Cell[] =>
  below(cleaned).map((row) => row[at - 1] ?? '');

/** `date in Date: 2` */
const counted = ({ changes }: CleanedSheet): readonly string[] =>
  changes.map(({ kind, header, count }) => `${kind} in ${header}: ${count}`);

test('what is no name becomes blank', () => {
  const cleaned = cleanedNames('An', '-', 'n/a', '');
  expect(column(cleaned, 2)).toEqual(['An', '', '', '']);
  expect(counted(cleaned)).toEqual(['noName in Customer: 2']);
});

test('a row of totals with a date stays as it is: it is no data, and nothing is read there', () => {
  const values = [
    ['Date', 'Rep', 'Amount'],
    [DAY, 'Lan', 5],
    [DAY, 'Total', 5],
  ];
  const cells = { sheet: 'Sales', values };
  const columns = { soldOn: 'Date', rep: 'Rep', amount: 'Amount' };
  const sales = locate('sales', { sheet: 'Sales', columns }, cells);
  expect(cleanSheet(cells, [sales], { zone: HANOI, locale: 'vi_VN' }).cells.values).toEqual(values);
});

test('a messy sheet becomes clean, and what was done is counted', () => {
  const cleaned = clean(
    sheetOf([
      ['5/10/2026', ' Minh Long', 'Won', '1.200.000 ₫'],
      ['13/10/2026', 'minh long', 'WON', '1,5 tr'],
      [DAY, 'Minh Long', 'Won', 300_000],
      [' ', '', '', ''],
    ]),
  );
  expect(below(cleaned)).toEqual([
    [DAY, 'Minh Long', 'Won', 1_200_000],
    [moment('2026-10-13'), 'Minh Long', 'Won', 1_500_000],
    [DAY, 'Minh Long', 'Won', 300_000],
    ['', '', '', ''],
  ]);
  expect(counted(cleaned)).toEqual([
    'date in Date: 2',
    'blank in Date: 1',
    'blank in Customer: 1',
    'case in Customer: 1',
    'amount in Amount: 2',
    'case in Status: 1',
  ]);
  expect(cleaned).toMatchObject({ unclean: [], problems: [], merged: [] });
});

test('a change names its column and its first three cells, as they were and as they are', () => {
  expect(cleanedDates(DAY, '1/10/2026', '2/10/2026', '3/10/2026', '13/10/2026 14:30').changes).toEqual([
    {
      kind: 'date',
      sheet: 'Sales',
      column: 1,
      header: 'Date',
      count: 4,
      cells: [
        { row: 4, before: '1/10/2026', after: '1/10/2026' },
        { row: 5, before: '2/10/2026', after: '2/10/2026' },
        { row: 6, before: '3/10/2026', after: '3/10/2026' },
      ],
    },
  ]);
});

test('a clean sheet is copied as it is', () => {
  const cells = sheetOf([[DAY, 'Minh Long', 'Won', 5, 'note '], []]);
  const cleaned = clean(cells);
  expect(cleaned.cells).toEqual(cells);
  expect(cleaned.changes).toEqual([]);
});

test('the original is not touched, nor are columns that are not mapped', () => {
  const cells = sheetOf([['5/10/2026', 'Minh Long', 'Won', 5, ' 1/2/2026 ']]);
  expect(below(clean(cells))).toEqual([[DAY, 'Minh Long', 'Won', 5, ' 1/2/2026 ']]);
  expect(cells.values[2]?.[0]).toBe('5/10/2026');
});

describe('names', () => {
  test.each<[string, readonly Cell[], readonly Cell[]]>([
    ['lose outer blanks', [' Lan', 'Lan  '], ['Lan', 'Lan']],
    [
      'and signs that look like blanks',
      ['\u00a0Lan', 'Lan\u00a0Anh', 'Lan\u200b'],
      ['Lan', 'Lan Anh', 'Lan'],
    ],
    ['have accents and letters in one sign', ['Ho\u0300a'], ['Hòa']],
    ['get their commonest spelling', ['LAN', 'Lan', 'lan', 'Lan'], ['Lan', 'Lan', 'Lan', 'Lan']],
    ['of equally frequent ones the one that reading takes', ['lan', 'LAN'], ['LAN', 'LAN']],
    ['become numbers where all others are', [101, '102', ' 103 '], [101, 102, 103]],
    ['also where all of them are texts', ['101', '102'], [101, 102]],
    ['but not among names', ['Lan', '102'], ['Lan', '102']],
    ['nor where digits would be lost', [101, '0102'], [101, '0102']],
    ['stay where blanks hide an error', ['#N/A '], ['#N/A ']],
  ])('%s', (_, names, expected) => {
    expect(column(cleanedNames(...names), 2)).toEqual(expected);
  });

  test('that only looked alike, and were two names for reading, are told', () => {
    const { merged } = cleanedNames('Lan\u00a0Anh', 'Lan Anh', 'LAN ANH', 'Minh');
    expect(merged).toEqual([
      { sheet: 'Sales', column: 2, header: 'Customer', names: ['Lan\u00a0Anh', 'Lan Anh'] },
    ]);
  });
});

test('dates with day and month exchanged by an import are put right, and their texts become dates', () => {
  const cleaned = cleanedDates(moment('2019-05-01'), '1/27/2019', '3/15/2019', moment('2019-11-02'));
  expect(column(cleaned, 1)).toEqual(['2019-01-05', '2019-01-27', '2019-03-15', '2019-02-11'].map(moment));
  expect(counted(cleaned)).toEqual(['date in Date: 2', 'exchanged in Date: 2']);
  expect(cleaned.problems).toEqual([]);
});

describe('what cannot be read stays and is listed', () => {
  test('errors, words and other types', () => {
    const cleaned = cleanedDates('5/10/2026', 'soon', '#REF!', 2026, true);
    expect(column(cleaned, 1)).toEqual([DAY, 'soon', '#REF!', 2026, true]);
    expect(cleaned.problems.map(({ kind, row }) => `${kind} ${row}`)).toEqual([
      'unreadable 4',
      'error 5',
      'unreadable 6',
      'unreadable 7',
    ]);
    expect(cleaned.unclean.map(({ kind, count }) => `${kind} ${count}`)).toEqual(['type 3', 'error 1']);
  });

  test('names that a spreadsheet takes for something else', () => {
    const { unclean } = cleanedNames('0912', '1-2', 'Lan', 7);
    expect(unclean.map(({ kind, count }) => `${kind} ${count}`)).toEqual(['value 2', 'mixed 1']);
  });

  test('a column that mixes two styles, for its doubtful cells would change their meaning', () => {
    const dates = ['13/1/2026', '1/13/2026', '2/3/2026'];
    const cleaned = cleanedDates(...dates);
    expect(column(cleaned, 1)).toEqual(dates);
    expect(cleaned.problems.map(({ kind, row }) => `${kind} ${row}`)).toEqual(['ambiguous 5']);
  });

  test.each<[kind: string, locale: string, amounts: readonly Cell[]]>([
    ['thousandfold', 'vi_VN', ['548.97', '26.14', 489_048]],
    ['thousandth', 'en_US', ['1.200.000 ₫', '2.500.000', 900]],
  ])('a column of which numbers may be %s after an import into %s', (kind, locale, amounts) => {
    const cleaned = cleanedAmounts(amounts, locale);
    expect(column(cleaned, 4)).toEqual(amounts);
    expect(cleaned.problems).toMatchObject([{ kind, row: 5, count: 1 }]);
  });
});

test('a column without any sign of its style is read as the document writes, and that is told', () => {
  const cleaned = cleanedAmounts(['1.200', '3.500'], 'vi_VN');
  expect(column(cleaned, 4)).toEqual([1_200, 3_500]);
  expect(cleaned.decisions).toMatchObject([{ id: 'amount', style: ',', by: 'locale', ambiguous: 2, row: 3 }]);
  expect(column(cleanedAmounts(['1.200', '3.500'], 'en_US'), 4)).toEqual([1.2, 3.5]);
});

test('numbers and dates above the header become texts', () => {
  const cleaned = clean(sheetOf([[DAY, 'Minh Long', 'Won', 5]], [DAY, 'Report', '', 12.5, 7]));
  expect(cleaned.cells.values[0]).toEqual(['2026-10-05', 'Report', '', '12.5', 7]);
  expect(counted(cleaned)).toEqual(['above in Date: 1', 'above in Amount: 1']);
  expect(cleaned.unclean).toEqual([]);
});

describe('a sheet that serves two tables', () => {
  const cells = sheetOf([
    ['5/10/2026', 'Lan ', 'Won', '5.000 ₫'],
    ['soon', 'Lan', 'Won', '6.000 ₫'],
  ]);
  const leads = { createdOn: 'Date', rep: 'Customer', status: 'Status' };
  const both = [salesIn(cells), locate('leads', { sheet: 'Sales', columns: leads }, cells)];

  test('is cleaned once, and each cell is told once', () => {
    const cleaned = cleanSheet(cells, both, { zone: HANOI, locale: 'vi_VN' });
    expect(below(cleaned)).toEqual([
      [DAY, 'Lan', 'Won', 5_000],
      ['soon', 'Lan', 'Won', 6_000],
    ]);
    expect(counted(cleaned)).toEqual(['date in Date: 1', 'blank in Customer: 1', 'amount in Amount: 2']);
    expect(cleaned.problems.map(({ row }) => row)).toEqual([4]);
    expect(cleaned.unclean.map(({ kind }) => kind)).toEqual(['type']);
  });

  test('keeps the rows of the upper one where their headers stand in different rows', () => {
    const stacked: SheetCells = {
      sheet: 'Sales',
      values: [
        ['Date', 'Customer', 'Status', 'Amount'],
        [DAY, 'Lan', 'Won', 7],
        ['Day', 'Who', 'State', 'Sum'],
        [DAY, 'Lan', 'Won', 8],
      ],
    };
    const lower = { soldOn: 'Day', amount: 'Sum' };
    const sources = [salesIn(stacked), locate('sales', { sheet: 'Sales', columns: lower }, stacked)];
    expect(cleanSheet(stacked, sources, { zone: HANOI, locale: 'vi_VN' }).cells).toEqual(stacked);
  });
});

test('changes are sentences in both languages', () => {
  const { changes, merged } = cleanedNames('Lan\u00a0Anh', 'Lan Anh');
  const said = (language: 'en' | 'vi'): readonly string[] => [
    ...changes.map((change) => changeText(change, messages(language))),
    ...merged.map((each) => mergedText(each, messages(language))),
  ];
  expect(said('en')).toEqual([
    '“Customer”: 1 cell loses unnecessary spaces, for example “Lan\u00a0Anh” becomes “Lan Anh”.',
    '“Customer”: 2 spellings that only look alike become the one name “Lan Anh”.',
  ]);
  expect(said('vi')).toEqual([
    '“Customer”: sẽ bỏ dấu cách thừa ở 1 ô, ví dụ “Lan\u00a0Anh” thành “Lan Anh”.',
    '“Customer”: 2 cách viết chỉ trông giống nhau sẽ được gộp thành một tên “Lan Anh”.',
  ]);
});

test('an amount in another currency than the document’s keeps its text', () => {
  const cells = sheetOf(['1.200 ₫', '$1,000', 'EUR 5', 'US$7'].map((amount) => [DAY, 'An', 'Won', amount]));
  const cleaned = cleanSheet(cells, [salesIn(cells)], { zone: HANOI, locale: 'vi_VN', currency: 'VND' });
  expect(column(cleaned, 4)).toEqual([1200, '$1,000', 'EUR 5', 'US$7']);
});
