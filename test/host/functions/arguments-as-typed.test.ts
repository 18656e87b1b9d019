/** Types arguments as people write them, in cells and in formulas, and reads what the formulas show. */
import { openFunctions } from './open-functions';

const day = (date: number): Date => new Date(Date.UTC(2026, 9, date) - 7 * 3_600_000);

const sheetsWith = (amount: string) => ({
  Sales: [
    ['Sold on', 'Rep', 'Region', 'Amount'],
    [day(1), 'Lan', 'Miền Bắc', 100],
    [day(2), 'Lan', 'Miền Nam', 10],
    [day(3), 'Minh', 'Miền Nam', 1],
  ],
  Cells: [
    ['', 'Miền Bắc', 'Miền Nam'],
    ['Lan', `'${amount}`, day(24)],
    ['Minh', 'Tháng 10/2026', 'Mien Bac'],
  ],
});

test('a rep and a region are what SUMIFS gives for both', async () => {
  const { showAll } = await openFunctions('en_US', sheetsWith('45,000'));
  const [kpi, sumifs] = await showAll([
    '=KPI_REVENUE(Sales!A:D; "2026-10"; "Lan"; "Miền Nam")',
    '=SUMIFS(Sales!D2:D4; Sales!B2:B4; "Lan"; Sales!C2:C4; "Miền Nam")',
  ]);
  expect([kpi, sumifs]).toEqual([10, 10]);
});

test('a column of reps and a row of regions spill as a grid', async () => {
  const { show } = await openFunctions('vi_VN', sheetsWith('45.000'));
  expect(await show('=KPI_REVENUE(Sales!A:D; Cells!B3; Cells!A2:A3; Cells!B1:C1)')).toEqual([
    [100, 10],
    [0, 1],
  ]);
});

test.each([
  ['en_US', '45,000', '10/24/2026'],
  ['vi_VN', '45.000', '24/10/2026'],
])('in a document of %s', async (locale, amount, date) => {
  const { showAll } = await openFunctions(locale, sheetsWith(amount));
  const shown = await showAll([
    '=KPI_ATTAINMENT("revenue"; Cells!B2; 50000)',
    '=KPI_ATTAINMENT("revenue"; Cells!C2; 50000)',
    '=KPI_REVENUE(Sales!A:D; "T10"; "Lan")',
    '=KPI_REVENUE(Sales!A:D; "thang 10"; "Lan")',
    '=KPI_REVENUE(Sales!A:D; "October 2026"; "Lan")',
    '=KPI_REVENUE(Sales!A:D; "quý 4/2026"; "Lan")',
    '=KPI_REVENUE(Sales!A:D; ; "Miền Bắc")',
    '=KPI_REVENUE(Sales!A:D; ; ; Cells!C3)',
  ]);
  const [attainment, dated, ...others] = shown;
  expect(attainment).toBe(0.9);
  expect(dated).toContain(`“${date}”`);
  expect(others.slice(0, 4)).toEqual([110, 110, 110, 110]);
  expect(others.slice(4)).toEqual(
    locale === 'en_US'
      ? [
          'KPI_REVENUE: “Miền Bắc” is a region, not a rep. Pass it as region, argument 4 of KPI_REVENUE(sales; period; rep; region; figures).',
          'KPI_REVENUE: no row names the region “Mien Bac”. Did you mean “Miền Bắc”?',
        ]
      : [
          'KPI_REVENUE: “Miền Bắc” là khu vực, không phải nhân viên. Hãy đặt tên này ở region, mục thứ 4 của KPI_REVENUE(sales; period; rep; region; figures).',
          'KPI_REVENUE: không có dòng nào của khu vực “Mien Bac”. Có phải bạn muốn ghi “Miền Bắc”?',
        ],
  );
});
