/** Types a rep and a region into one formula, and compares what it shows with SUMIFS. */
import { openFunctions } from './open-functions';

const day = (date: number): Date => new Date(Date.UTC(2026, 9, date) - 7 * 3_600_000);

const SHEETS = {
  Sales: [
    ['Sold on', 'Rep', 'Region', 'Amount'],
    [day(1), 'Lan', 'North', 100],
    [day(2), 'Lan', 'South', 10],
    [day(3), 'Minh', 'South', 1],
  ],
  Names: [
    ['', 'North', 'South'],
    ['Lan', '', ''],
    ['Minh', '', ''],
  ],
};

test('a rep and a region are what SUMIFS gives for both', async () => {
  const { showAll } = await openFunctions('en_US', SHEETS);
  const [kpi, sumifs] = await showAll([
    '=KPI_REVENUE(Sales!A:D; "2026-10"; "Lan"; "South")',
    '=SUMIFS(Sales!D2:D4; Sales!B2:B4; "Lan"; Sales!C2:C4; "South")',
  ]);
  expect([kpi, sumifs]).toEqual([10, 10]);
});

test('a column of reps and a row of regions spill as a grid', async () => {
  const { show } = await openFunctions('vi_VN', SHEETS);
  expect(await show('=KPI_REVENUE(Sales!A:D; "2026-10"; Names!A2:A3; Names!B1:C1)')).toEqual([
    [100, 10],
    [0, 1],
  ]);
});
