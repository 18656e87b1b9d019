/** Types custom functions into cells, as a manager does, and reads what they show. */
import { FUNCTIONS } from '../../../src/functions/definitions';
import { isAll } from '../../all-ways';
import { openFunctions, type Typed } from './open-functions';

let english: Typed;
let vietnamese: Typed;

beforeAll(async () => {
  english = await openFunctions('en_US');
  vietnamese = await openFunctions('vi_VN');
}, 60_000);

describe('what a manager types', () => {
  test.each<[string, unknown]>([
    ['=KPI_NEWLEADS()', 4],
    ['=KPI_CAC()', 3_000_000],
    ['=KPI_CAC("last month")', 'no new customer'],
    ['=KPI_REVENUE(; "2026-09")', 40_000_000],
    ['=KPI_REVENUE("Q3/2026"; "Lan")', 40_000_000],
    ['=KPI_CAC(Spend!A:E; Customers!A:E; "2026-10"; "Lan")', 2_400_000],
    ['=KPI_CAC(Customers!A1:D6; "2026-10"; Spend!A1:C4; "Lan")', 2_400_000],
    ['=KPI_CAC(Spend!A1:C50; Customers!A1:D100; "2026-10"; "Lan")', 2_400_000],
    ['=KPI_NEWLEADS(Leads!A:H; ; ; "Miền Bắc"; Team!A:B)', 3],
    ['=KPI_NEWLEADS(Leads!A:H; Leads!A2)', 2],
    ['=KPI_NEWLEADS(Leads!A:H; Leads!E2)', 4],
    ['=KPI_NEWLEADS("refresh:7"; "2026-09")', 2],
    ['=KPI_NEWLEADS(Leads!A:H; ; Team!A2:A3)', [[3], [1]]],
    ['=KPI_NEWLEADS(Leads!A:H; ; Team!A2:A9)', [[3], [1]]],
    [
      '=KPI_NEWLEADS(Leads!A:H; {"2026-09","2026-10"}; Team!A2:A3)',
      [
        [1, 3],
        [1, 1],
      ],
    ],
    [
      '=KPI_TABLE("newLeads, cac"; "nhân viên"; "tháng này")',
      [
        ['Rep', 'New leads', 'Cost per new customer (CAC)'],
        ['Lan', 3, 2_400_000],
        ['Minh', 1, 'no new customer'],
      ],
    ],
    [
      '=KPI_TREND("revenue"; 3)',
      [
        ['2026-08', 10_000_000],
        ['2026-09', 40_000_000],
        ['2026-10', 50_000_000],
      ],
    ],
    ['=KPI_ATTAINMENT(Plan!A2:A4; Plan!B2:B4; Plan!C2:C4)', [[0.8], [1.25], [0.8]]],
    ['=KPI_SCORE(Plan!A2:A4; Plan!B2:B4; Plan!C2:C4; Plan!D2:D4)', 100],
    ['=KPI_RATING(KPI_SCORE(Plan!A2:A4; Plan!B2:B4; Plan!C2:C4))', 'A'],
    [
      '=KPI_CAREDUE(7; Customers!A:D; Care!A:B; "Minh"; ; Team!A:B)',
      [
        ['Customer', 'Rep', 'Region', 'Last contact', 'Days waiting'],
        ['Cửu Long', 'Minh', 'Miền Nam', '2026-09-28', 7],
      ],
    ],
    [
      '=KPI_PRICEWINDOWS()',
      [
        ['Product', 'Period', 'Our price', 'Competitor', "Competitor's price", 'Above ours by'],
        ['Green tea', '2026-10', 10_000, 'Lá Xanh', 11_500, 0.15],
      ],
    ],
  ])('%s', async (formula, expected) => {
    expect(await english.show(formula)).toEqual(expected);
  });

  test('headers are in the document’s language', async () => {
    expect(await vietnamese.show('=KPI_TABLE("newLeads"; "region")')).toEqual([
      ['Khu vực', 'Khách tiềm năng mới'],
      ['Miền Bắc', 3],
      ['Miền Nam', 1],
    ]);
  });
});

test('every function answers its example in a document of either language', async () => {
  // Nobody is paid anything there.
  const answering = FUNCTIONS.filter(({ answers }) => answers.kind !== 'pay');
  const formulas = answering.map(({ example }) => `=${example}`);
  const [inEnglish, inVietnamese] = [await english.showAll(formulas), await vietnamese.showAll(formulas)];
  expect(
    inEnglish.filter((shown) => shown === '' || (typeof shown === 'string' && shown.startsWith('KPI_'))),
  ).toEqual([]);
  const isValue = (shown: unknown): boolean => typeof shown === 'number';
  expect(inVietnamese.filter(isValue)).toEqual(inEnglish.filter(isValue));
}, 30_000);

test.each<[string, string, string]>([
  [
    '=KPI_NEWLEADS("soon")',
    '“soon” is not a period. Write 10/2026, Q4/2026, W41/2026, 2026, “this month” or 2026-10-01..2026-10-15, or choose a date cell.',
    '“soon” không phải là một kỳ. Hãy viết 10/2026, quý 4/2026, tuần 41/2026, 2026, “tháng này” hoặc 2026-10-01..2026-10-15, hoặc chọn ô chứa ngày.',
  ],
  [
    '=KPI_CAC(Customers!A:H)',
    'KPI_CAC needs the table “Spend”: pass its range with the header row, for example Spend!A:H.',
    'KPI_CAC cần bảng “Chi phí”: hãy chọn vùng dữ liệu gồm cả dòng tiêu đề, ví dụ Spend!A:H.',
  ],
  [
    '=KPI_NEWLEADS(Leads!A:H; ; "Lann")',
    'KPI_NEWLEADS: no row names the rep “Lann”. Write the name as the data do.',
    'KPI_NEWLEADS: không có dòng nào của nhân viên “Lann”. Hãy ghi tên đúng như trong dữ liệu.',
  ],
])('%s shows its sentence in either language', async (formula, en, vi) => {
  expect([await english.show(formula), await vietnamese.show(formula)]).toEqual([en, vi]);
});

test('a spill that would cover a cell is the error that Sheets gives', async () => {
  english.sheet.getRange('A2').setValue('in the way');
  expect(await english.show('=KPI_TABLE("newLeads"; "rep")')).toEqual([['#REF!'], ['in the way']]);
  english.sheet.getRange('A2').clearContent();
});

/** So many rows take their time: `npm run test:all` writes them. */
(isAll ? test : test.skip)(
  '50,000 rows are answered as a few are',
  async () => {
    const rows = Array.from({ length: 50_000 }, (_, row) => ['2026-10-01', `Rep ${row % 50}`, 'Won']);
    const { sheet, show, spreadsheet } = await openFunctions('en_US', {});
    expect(sheet.getName()).not.toBe('');
    const data = spreadsheet.insertSheet('Leads');
    data.insertRowsAfter(1000, 49_500);
    data.getRange(1, 1, 50_001, 3).setValues([['Created on', 'Rep', 'Status'], ...rows]);
    expect(await show('=KPI_NEWLEADS(Leads!A:C; "2026-10"; "Rep 7")')).toBe(1000);
  },
  60_000,
);
