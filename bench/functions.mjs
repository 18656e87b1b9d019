/** Measures how long functions typed into a cell over a large table take until the cell shows its value. */
import { tables, YEAR } from './data.mjs';
import { openDocument } from './open.mjs';

const FORMULAS = [
  '=KPI_NEWLEADS(Leads!A:D;"2026-10")',
  '=KPI_CONVERSIONRATE(Leads!A:D;"2026-10";"Rep 07")',
  '=KPI_RESPONSEDAYS(Leads!A:D;"2026-10")',
  '=KPI_REVENUE(Sales!A:D;"2026-10")',
  '=KPI_REVENUEGROWTH(Sales!A:D;"2026-10")',
  '=KPI_CAC(Spend!A:C;Customers!A:D;"2026-10")',
  '=KPI_PRICEINDEX(Prices!A:F;"2026-10")',
  '=KPI_CARECOVERAGE(Customers!A:D;Care!A:C;"2026-10")',
  '=KPI_RETENTION(Customers!A:D;"2026-10")',
  '=KPI_NPS(Surveys!A:D;"2026-10")',
  `=KPI_TABLE("newLeads, conversionRate, revenue";"month";"${YEAR}";Leads!A:D;Sales!A:D)`,
  '=KPI_TREND("revenue";12;Sales!A:D;"2026-12")',
  '=KPI_CAREDUE(60;Customers!A:D;Care!A:C;"Rep 07")',
  '=KPI_PRICEWINDOWS(5%;Prices!A:F;"2026-10")',
  '=KPI_NEWLEADS()',
];

/** @param {number} rows of each table */
export async function functionTimes(rows) {
  const host = await openDocument(tables(rows));
  const { spreadsheet } = host;
  const answers = spreadsheet.insertSheet('Answers');
  // A document holds ten million cells, blank ones too.
  answers.deleteColumns(14, answers.getMaxColumns() - 13);
  answers.insertRowsAfter(answers.getMaxRows(), rows);
  const cell = answers.getRange('A1');
  const times = [];
  for (const formula of FORMULAS) {
    cell.clearContent();
    await host.calculated();
    const before = performance.now();
    cell.setValue(formula);
    await host.calculated();
    const seconds = (performance.now() - before) / 1000;
    times.push({ formula, seconds: seconds.toFixed(2), shows: cell.getDisplayValues()[0][0] });
  }
  host.dispose();
  return times;
}
