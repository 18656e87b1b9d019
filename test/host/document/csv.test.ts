/** Shows what a CSV file becomes when it is imported. */
import { importCsv, readFormulas, readValues } from '../local-host';
import { openTestDocument, SHEET } from './sheet';

const day = (iso: string): Date => new Date(`${iso}T00:00:00+07:00`);

test('a file becomes a sheet of its name, with its cells typed', () => {
  const document = openTestDocument();
  const sheet = importCsv(
    document,
    'leads.2026.csv',
    '\uFEFFid,ngày,số tiền,tên\n007,2026-10-05,"1.200,5","Lan ""Lily"""\n',
  );
  expect(sheet).toMatchObject({ name: 'leads.2026', rows: 2, columns: 4 });
  expect(readValues(document, sheet.sheetId, { row: 1, column: 1, rows: 2, columns: 4 })).toEqual([
    ['id', 'ngày', 'số tiền', 'tên'],
    [7, day('2026-10-05'), 1200.5, 'Lan "Lily"'],
  ]);
});

test('rows, columns and letters are as large as in every other new sheet, and as in Sheets', () => {
  const document = openTestDocument();
  const { sheetId } = importCsv(document, 'a.csv', 'x,y\n1,2\n');
  const looks = [SHEET, sheetId].map((id) => {
    const sheet = document.workbook.getSheetBySheetId(id);
    const { ff, fs } = sheet?.getSheet().getComposedCellStyle(1, 1) ?? {};
    return { row: sheet?.getRowHeight(1), column: sheet?.getColumnWidth(1), ff, fs };
  });
  const asInSheets = { row: 21, column: 100, ff: 'Arial', fs: 10 };
  expect(looks).toEqual([asInSheets, asInSheets]);
});

test('quoted line breaks stay in their cell, short rows are blank at the end, empty rows at the end are left out', () => {
  const document = openTestDocument();
  const sheet = importCsv(document, 'a.csv', 'x,y\r\n"1\n2",b\r\nc\r\n\r\n,\r\n');
  expect(sheet).toMatchObject({ rows: 3, columns: 2 });
  expect(readValues(document, sheet.sheetId, { row: 1, column: 1, rows: 3, columns: 2 })).toEqual([
    ['x', 'y'],
    ['1\n2', 'b'],
    ['c', ''],
  ]);
});

test('formulas are formulas', async () => {
  const document = openTestDocument();
  const { sheetId } = importCsv(document, 'a.csv', 'x,=1+1\n');
  await document.engine.calculated();
  expect(readValues(document, sheetId, { row: 1, column: 2, rows: 1, columns: 1 })).toEqual([[2]]);
  expect(readFormulas(document, sheetId, { row: 1, column: 2, rows: 1, columns: 1 })).toEqual([['=1+1']]);
});

test('semicolons part cells where the file uses them', () => {
  const document = openTestDocument();
  const { sheetId } = importCsv(document, 'a.csv', 'x;y\n1,5;2\n');
  expect(readValues(document, sheetId, { row: 2, column: 1, rows: 1, columns: 2 })).toEqual([[1.5, 2]]);
});

test('an empty file becomes an empty sheet', () => {
  const document = openTestDocument();
  expect(importCsv(document, 'empty.csv', '')).toMatchObject({ name: 'empty', rows: 0 });
});

test('a second sheet of the same name and a quote that never ends are refused', () => {
  const document = openTestDocument();
  importCsv(document, 'a.csv', 'x\n');
  expect(() => importCsv(document, 'a.csv', 'x\n')).toThrow('A sheet with the name "a" already exists.');
  expect(() => importCsv(document, 'b.csv', 'x,y\n"1,2\n')).toThrow(
    'b.csv, row 2: Quoted field unterminated',
  );
});

describe('the decimal mark', () => {
  /** The one column of a file, in a document of each language. */
  const numbersOf = (texts: readonly string[], numberLocale?: string, beside = 'x') =>
    ['en_US', 'vi_VN'].map((locale) => {
      const document = openTestDocument({ locale });
      const file = [`amount,${beside}`, ...texts.map((text) => `"${text}",${beside}`)].join('\n');
      const { sheetId, twoWays } = importCsv(document, 'a.csv', file, { numberLocale });
      const area = { row: 2, column: 1, rows: texts.length, columns: 1 };
      return { values: readValues(document, sheetId, area).flat(), twoWays };
    });
  const inBoth = (...values: readonly unknown[]) => [
    { values, twoWays: [] },
    { values, twoWays: [] },
  ];

  test('is what the values of a column tell, whatever the language of the document is', () => {
    expect(numbersOf(['489.048', '548.9715', '80'])).toEqual(inBoth(489.048, 548.9715, 80));
    expect(numbersOf(['489.048', '1.200.000'])).toEqual(inBoth(489_048, 1_200_000));
    expect(numbersOf(['1,234', '1,234.5', '12.5%'])).toEqual(inBoth(1234, 1234.5, 0.125));
    expect(numbersOf(['1,234', '$0,5'])).toEqual(inBoth(1.234, 0.5));
  });

  test('is the point where nothing tells it, and that is said', () => {
    const twoWays = [{ header: 'amount', example: '489.048', count: 2, style: '.' }];
    expect(numbersOf(['489.048', '12.500'])).toEqual([
      { values: [489.048, 12.5], twoWays },
      { values: [489.048, 12.5], twoWays },
    ]);
  });

  test('is the one that was asked for where nothing tells it, and not where the values do', () => {
    expect(numbersOf(['489.048'], 'vi_VN')).toEqual(inBoth(489_048));
    expect(numbersOf(['489,048'], 'vi_VN')).toEqual(inBoth(489.048));
    expect(numbersOf(['489.048', '0.5'], 'vi_VN')).toEqual(inBoth(489.048, 0.5));
  });

  test('is that of the other columns of the file where nothing tells it', () => {
    const document = openTestDocument({ locale: 'en_US' });
    const { twoWays, sheetId } = importCsv(document, 'a.csv', 'part,total\n1.500,1.200.000\n');
    expect(readValues(document, sheetId, { row: 2, column: 1, rows: 1, columns: 2 })).toEqual([
      [1500, 1_200_000],
    ]);
    expect(twoWays).toEqual([{ header: 'part', example: '1.500', count: 1, style: ',' }]);
  });

  test('is the comma in a file of semicolons where nothing tells it', () => {
    const document = openTestDocument({ locale: 'en_US' });
    const { twoWays, sheetId } = importCsv(document, 'a.csv', 'a;b\n1.500;x\n');
    expect(readValues(document, sheetId, { row: 2, column: 1, rows: 1, columns: 1 })).toEqual([[1500]]);
    expect(twoWays).toEqual([{ header: 'a', example: '1.500', count: 1, style: ',' }]);
  });

  test('of a column that contradicts itself is left open: what has a mark stays a text', () => {
    expect(numbersOf(['0.5', '0,5', '1.234', '7'])).toEqual(inBoth('0.5', '0,5', '1.234', 7));
  });

  test('of amounts in millions does not contradict that of plain amounts', () => {
    expect(numbersOf(['1.5tr', '1.500.000', '-500.000'])).toEqual(inBoth('1.5tr', 1_500_000, -500_000));
  });

  test('is no matter of dates and times', () => {
    expect(numbersOf(['2026-10-05', '0.5'])).toEqual(inBoth(day('2026-10-05'), 0.5));
  });
});

describe('the order of day and month', () => {
  /** The one column of a file, in an American document. */
  function datesOf(header: string, ...texts: readonly string[]) {
    const document = openTestDocument({ locale: 'en_US' });
    const file = [`${header},Note`, ...texts.map((text) => `${text},x`)].join('\n');
    const { sheetId, twoWays } = importCsv(document, 'a.csv', file);
    const area = { row: 2, column: 1, rows: texts.length, columns: 1 };
    return { values: readValues(document, sheetId, area).flat(), twoWays };
  }

  test('is what the values of a column tell', () => {
    expect(datesOf('Date', '02/11/2026', '13/11/2026 14:30')).toEqual({
      values: [day('2026-11-02'), new Date('2026-11-13T14:30:00+07:00')],
      twoWays: [],
    });
  });

  test('is that of the locale where nothing tells it, and that is said', () => {
    expect(datesOf('Date', '02/11/2026', '05/11/2026')).toEqual({
      values: [day('2026-02-11'), day('2026-05-11')],
      twoWays: [{ header: 'Date', example: '02/11/2026', count: 2, style: 'monthFirst' }],
    });
  });

  test('is the day first below a Vietnamese header, which is said where the locale is another one', () => {
    expect(datesOf('Ngày', '02/11/2026', '11/11/2026')).toEqual({
      values: [day('2026-11-02'), day('2026-11-11')],
      twoWays: [{ header: 'Ngày', example: '02/11/2026', count: 1, style: 'dayFirst' }],
    });
    expect(datesOf('Ngày', '2026-11-02', '3 thg 11 2026').values[0]).toEqual(day('2026-11-02'));
    const document = openTestDocument({ locale: 'vi_VN' });
    expect(importCsv(document, 'a.csv', 'Ngày\n02/11/2026\n').twoWays).toEqual([]);
  });

  test('is that of the other dates of the file where nothing tells it', () => {
    const document = openTestDocument({ locale: 'en_US' });
    const { twoWays, sheetId } = importCsv(document, 'a.csv', 'Sold,Paid\n02/11/2026,13/11/2026\n');
    expect(readValues(document, sheetId, { row: 2, column: 1, rows: 1, columns: 2 })).toEqual([
      [day('2026-11-02'), day('2026-11-13')],
    ]);
    expect(twoWays).toEqual([]);
  });

  test('is told also by dates without a year, below a header of dates', () => {
    const { values, twoWays } = datesOf('Date', '2/11', '5/11', '13/11');
    const inHanoi = (value: unknown) =>
      value instanceof Date && new Date(value.getTime() + 7 * 3_600_000).toISOString();
    expect(values.map(inHanoi)).toEqual([
      expect.stringContaining('-11-02T'),
      expect.stringContaining('-11-05T'),
      expect.stringContaining('-11-13T'),
    ]);
    expect(twoWays).toEqual([]);
    expect(datesOf('Score', '4/5', '13/5').values[1]).toBe('13/5');
  });

  test('of a column that contradicts itself is left open', () => {
    expect(datesOf('Date', '13/11/2026', '11/13/2026').values).toEqual(['13/11/2026', day('2026-11-13')]);
  });
});
