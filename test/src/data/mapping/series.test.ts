/** Shows which sheets are one table together, and which are not. */
import { moreOfSeries, proposeSeries } from '../../../../src/data/mapping/series';
import type { SheetCells } from '../../../../src/core/text/cells';
import { SHEET_NAME } from '../../../../src/data/mapping/mapped-sheets';
import { untoldNames } from '../../../../src/data/mapping/tab-names';
import { literalSheet } from '../../literal-sheet';

describe('by their names sheets go on with those of a table', () => {
  test.each([
    [
      'of other months',
      ['Sales 2026-10'],
      ['Sales 2026-09', 'Sales 2026-11'],
      ['Sales 2026-09', 'Sales 2026-11'],
    ],
    ['however a month is written', ['Doanh số T10/2026'], ['doanh_so 2026-11'], ['doanh_so 2026-11']],
    ['of other years', ['Doanh số 2026'], ['Doanh số 2025'], ['Doanh số 2025']],
    ['of other branches', ['Sales Hà Nội'], ['Sales Đà Nẵng'], ['Sales Đà Nẵng']],
    ['but none of another table', ['Sales 2026-10'], ['Orders 2026-11', 'Plan 2026-11'], []],
    ['no copy', ['Sales 2026-10'], ['Sales 2026-10 (2)', 'Copy of Sales 2026-11', 'sales 10-2026'], []],
    ['no year beside months, which may hold them', ['Sales 2026-10'], ['Sales 2026', 'Sales'], []],
    [
      'of two for one month the first',
      ['Sales 2026-10'],
      ['Sales 2026-11', 'Sales T11-2026'],
      ['Sales 2026-11'],
    ],
    ['none of a place that nobody knows', ['Sales Hà Nội'], ['Sales backup'], []],
    ['none of a name that says nothing', ['Sales'], ['Sales 2025'], []],
    ['none where a person joined what is no series', ['Sales 2026-10', 'Archive'], ['Sales 2026-11'], []],
  ])('%s', (_, sheets, others, more) => {
    expect(moreOfSeries('sales', sheets, others, ['Hà Nội', 'Đà Nẵng'])).toEqual(more);
  });
});

describe('proposed is a table with all sheets of its series', () => {
  const october = literalSheet(
    'Sales 2026-10',
    `Sold on    | Rep  | Amount | Status
     2026-10-02 | Lan  | 1000   | Won
     2026-10-20 | Minh | 500    | Lost`,
  );
  const november = literalSheet(
    'Sales 2026-11',
    `Amount | Rep  | Sold on    | Status
     70     | Lan  | 2026-11-02 | Completed
     30     | Minh | 2026-11-03 | Won`,
  );

  test('in the order of their tabs, with the status words of all of them', () => {
    expect(proposeSeries([october, november])).toEqual({
      sales: {
        sheet: ['Sales 2026-10', 'Sales 2026-11'],
        columns: { soldOn: 'Sold on', rep: 'Rep', amount: 'Amount', status: 'Status' },
        won: ['Won', 'Completed'],
        lost: ['Lost'],
      },
    });
  });

  test('one of another month that lacks a header stays out', () => {
    const december = literalSheet('Sales 2026-12', 'Sold on | Amount\n 2026-12-01 | 1');
    expect(proposeSeries([october, november, december]).sales?.sheet).toEqual([
      'Sales 2026-10',
      'Sales 2026-11',
    ]);
  });

  test('so does one whose rows stand on another already', () => {
    const copied = { ...november, sheet: 'Sales 2026-12' };
    expect(proposeSeries([november, copied]).sales?.sheet).toBe('Sales 2026-11');
  });

  test('branches are known from the column of regions', () => {
    const branch = (name: string, day: string) =>
      literalSheet(`Sales ${name}`, `Sold on | Region | Amount\n ${day} | ${name} | 5`);
    expect(
      proposeSeries([branch('Hà Nội', '2026-10-01'), branch('Đà Nẵng', '2026-10-02')]).sales?.sheet,
    ).toEqual(['Sales Hà Nội', 'Sales Đà Nẵng']);
  });

  test('lists of customers, which say the same customers again, are none', () => {
    const list = (year: string) =>
      literalSheet(`Customers ${year}`, `Customer | Customer since\n An | ${year}-10-05`);
    expect(proposeSeries([list('2025'), list('2026')]).customers?.sheet).toBe('Customers 2026');
  });

  test('a sheet of the series is not taken for the list of reps', () => {
    const team = literalSheet('People', 'Rep | Region\n Lan | North\n Minh | South');
    const { team: found, sales } = proposeSeries([october, november, team]);
    expect([found?.sheet, sales?.sheet]).toEqual(['People', ['Sales 2026-10', 'Sales 2026-11']]);
  });
});

describe('the names of the sheets say whose rows they hold, where no column does', () => {
  const orders = (sheet: string, day: string) => literalSheet(sheet, `Sold on | Amount\n 2026-10-${day} | 5`);
  const team = literalSheet('Team', 'Rep | Region\n Lan | Hà Nội\n Minh | Đà Nẵng');
  const proposed = (...sheets: readonly SheetCells[]) => {
    const { sales } = proposeSeries([team, ...sheets]);
    return [sales?.sheet, sales?.columns];
  };
  const columns = { soldOn: 'Sold on', amount: 'Amount' };

  test('a rep of the team', () => {
    const sheets = ['Lan 10-2026', 'Minh 10-2026'];
    expect(proposed(...sheets.map((sheet, at) => orders(sheet, `0${at + 1}`)))).toEqual([
      sheets,
      { ...columns, rep: SHEET_NAME },
    ]);
  });

  test('a rep by another name of theirs', () => {
    const sheets = ['Lan NT', 'Minh'];
    const named = literalSheet('Team', 'Rep | Also known as\n Nguyễn Thị Lan | Lan NT; Lan\n Minh |');
    const { sales } = proposeSeries([named, ...sheets.map((sheet, at) => orders(sheet, `0${at + 1}`))]);
    expect([sales?.sheet, sales?.columns]).toEqual([sheets, { ...columns, rep: SHEET_NAME }]);
  });

  test('a branch, beside a word for the table', () => {
    const sheets = ['Sales Hà Nội', 'Sales Đà Nẵng'];
    expect(proposed(...sheets.map((sheet, at) => orders(sheet, `0${at + 1}`)))).toEqual([
      sheets,
      { ...columns, region: SHEET_NAME },
    ]);
  });

  test('not where one of them is nobody whom the tables name', () => {
    expect(proposed(orders('Team Lan', '01'), orders('Team Minh', '02'))).toEqual([
      ['Team Lan', 'Team Minh'],
      columns,
    ]);
  });

  test('not of one sheet, or where a column says it', () => {
    expect(proposed(orders('Sales Lan', '01'))).toEqual(['Sales Lan', columns]);
    const withRep = (sheet: string, rep: string, day: string) =>
      literalSheet(sheet, `Sold on | Amount | Rep\n 2026-10-${day} | 5 | ${rep}`);
    expect(proposed(withRep('Sales Lan', 'Minh', '01'), withRep('Sales Minh', 'Lan', '02'))).toEqual([
      ['Sales Lan', 'Sales Minh'],
      { ...columns, rep: 'Rep' },
    ]);
  });
});

describe('sheets that are named for people or places whom no table names', () => {
  const orders = (day: string) => `Ngày | Tên KH | Doanh số\n 2026-11-0${day} | An | ${day}`;
  const sheetsOf = (names: readonly string[]) =>
    proposeSeries(names.map((name, at) => literalSheet(name, orders(String(at + 1))))).sales?.sheet;

  test.each([
    ['people', ['Lan', 'Minh']],
    ['places, beside a word for the table', ['Doanh số Hà Nội', 'Doanh số Huế', 'Doanh số Hải Phòng']],
  ])('are one table: %s', (_, names) => {
    expect(sheetsOf(names)).toEqual(names);
  });

  test.each([
    ['a plan is none of them', ['Lan', 'Kế hoạch'], 'Lan'],
    ['nor is a backup', ['Lan', 'Backup'], 'Lan'],
    ['nor a summary or a sheet without a name', ['TỔNG HỢP', 'Sheet2', 'Lan'], 'Lan'],
  ])('%s', (_, names, read) => {
    expect([sheetsOf(names)].flat()).toEqual([read]);
  });

  test('with a month each, too', () => {
    const names = ['Lan - T10', 'Lan - T11', 'Minh - T10', 'Minh - T11'];
    expect(sheetsOf(names)).toEqual(names);
    const own = { sheet: names, columns: { soldOn: 'Ngày', amount: 'Doanh số' } };
    expect(untoldNames('sales', own)).toEqual(['Lan', 'Minh']);
    expect(sheetsOf(['Lan - T10', 'Kế hoạch - T10', 'Lan - T11'])).toEqual(['Lan - T10', 'Lan - T11']);
  });

  test('rows that are alike in what is mapped may be of different people', () => {
    const leads = (name: string) =>
      literalSheet(
        name,
        `STT | Ngày nhận  | Họ tên       | Nguồn    | Tình trạng
       1   | 2026-11-02 | Khách ${name} | Facebook | Đã chốt
       2   | 2026-11-02 | Bạn ${name}   | Facebook | Hẹn`,
      );
    const copy = { ...leads('Lan'), sheet: 'Mai' };
    expect(proposeSeries([leads('Lan'), leads('Minh'), copy]).leads?.sheet).toEqual(['Lan', 'Minh']);
  });

  test('one with the rows of the others is no further sheet', () => {
    const both = `${orders('1')}\n 2026-11-02 | An | 2\n 2026-11-03 | An | 3`;
    const [lan, minh] = [literalSheet('Lan', orders('1')), literalSheet('Minh', orders('2'))];
    expect(proposeSeries([literalSheet('Nhóm', both), lan, minh]).sales?.sheet).toBe('Nhóm');
  });

  test('whose they are is asked, until a column says it', () => {
    const own = { sheet: ['Lan', 'Minh'], columns: { soldOn: 'Ngày', amount: 'Doanh số' } };
    expect(untoldNames('sales', own)).toEqual(['Lan', 'Minh']);
    expect(untoldNames('sales', { ...own, columns: { ...own.columns, rep: SHEET_NAME } })).toEqual([]);
    expect(untoldNames('sales', { ...own, sheet: ['Sales 2026-10', 'Sales 2026-11'] })).toEqual([]);
    expect(untoldNames('sales', { ...own, sheet: 'Lan' })).toEqual([]);
  });
});
