/** Counts the rows that the formulas of KPIs read. */
import type { KpiId } from '../../../../src/model/kpi/kpis';
import { rowsRead } from '../../../../src/compute/available/rows-read';
import { measuresOfAll } from '../../../../src/model/kpi/kpi';
import { kpiOf } from '../../answers';
import { readTables } from '../../literal-tables';

const { sources } = readTables({
  customers: 'customer | since\n An | 2026-01-01\n Bình | 2026-01-01\n Chi | 2026-01-01',
  care: `contactedOn | customer
         ${Array.from({ length: 10 }, () => '2026-10-01 | An').join('\n')}`,
  sales: 'soldOn | amount\n 2026-10-01 | 5\n 2026-10-01 | 5',
});

test.each<[string, readonly KpiId[], number]>([
  ['a table once for each measure', ['revenue', 'averageSale'], 2 + 2],
  ['a measure of several KPIs once', ['revenue', 'revenueShare', 'revenueGrowth'], 2],
  // The open customers; then all contacts, and the customers for each contact of one of the five periods.
  ['customers as often as some were contacted in a period', ['careCoverage'], 3 + 10 + (3 * 10) / 5],
])('formulas read %s', (_, kpis, expected) => {
  expect(rowsRead(measuresOfAll(kpis.map(kpiOf)), sources, 5)).toBe(expected);
});

test('different orders under several status words ten times: their formula holds arrays', () => {
  const orders = {
    sales: 'soldOn | amount | orderId | status\n 2026-10-01 | 5 | A1 | Won\n 2026-10-01 | 5 | A2 | Paid',
  };
  const read = (...won: readonly string[]): number =>
    rowsRead(measuresOfAll([kpiOf('averageSale')]), readTables(orders, { won, lost: [] }).sources, 5);
  expect([read('Won'), read('Won', 'Paid')]).toEqual([2 + 2, 2 + 20]);
});
